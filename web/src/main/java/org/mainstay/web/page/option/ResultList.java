package org.mainstay.web.page.option;

import java.time.ZoneId;
import java.util.List;
import org.mainstay.app.report.Format;
import org.mainstay.web.result.AskedAppraisal;
import org.mainstay.web.store.StoredResult;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// Results as a table.
final class ResultList {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private ResultList() {}

    static Table table(String name, String caption, String place, List<StoredResult> results) {
        return new Table(
                name,
                caption,
                List.of("Result", "Asked", "Made on", "By"),
                results.stream()
                        .filter(result -> result.kind().equals(AskedAppraisal.KIND))
                        .map(result -> row(place, result))
                        .toList());
    }

    private static List<Cell> row(String place, StoredResult result) {
        var asked = AskedAppraisal.of(result.request()).words();
        var name = result.name();
        return List.of(
                Cell.link(name == null ? asked : name, Links.result(place, result.id())),
                Cell.text(asked),
                Cell.text(Format.day(result.madeAt().atZone(ENGLAND).toLocalDate())),
                Cell.text(result.madeBy()));
    }
}
