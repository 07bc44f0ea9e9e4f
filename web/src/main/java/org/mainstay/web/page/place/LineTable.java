package org.mainstay.web.page.place;

import java.util.Comparator;
import java.util.List;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// The lines that the council funds, the largest first, each with the way to what cutting it would do.
final class LineTable {

    private static final Comparator<FundingLine> LARGEST_FIRST = Comparator.comparingLong(
                    (FundingLine line) -> -line.yearly().value())
            .thenComparing(FundingLine::id);

    private LineTable() {}

    static Table of(OpenPlace open) {
        var rows = open.lines().lines().stream()
                .sorted(LARGEST_FIRST)
                .map(line -> row(open.id(), line))
                .toList();
        return new Table(
                "lines", "What the council funds", List.of("Organisation", "For", "A year", "Need", "What if?"), rows);
    }

    private static List<Cell> row(String place, FundingLine line) {
        return List.of(
                Cell.link(
                        line.organisation().name(),
                        Links.organisation(place, line.organisation().id())),
                Cell.text(line.label()),
                Cell.of(line.yearly()),
                Cell.text(line.findNeed().map(need -> need.words()).orElse("not known")),
                Cell.link("What would cutting this do?", Links.line(place, line.id())));
    }
}
