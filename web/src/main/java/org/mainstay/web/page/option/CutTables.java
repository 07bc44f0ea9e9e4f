package org.mainstay.web.page.option;

import java.util.List;
import org.mainstay.app.report.Labels;
import org.mainstay.engine.appraisal.CutAnswer;
import org.mainstay.model.evidence.Figure;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Table;

/// Who pays and who loses when one line ends.
final class CutTables {

    private CutTables() {}

    static List<Table> of(CutAnswer answer) {
        return List.of(
                new Table(
                        "payers",
                        "Who saves and who pays, over %d years"
                                .formatted(answer.request().years()),
                        List.of("Who", "Better off (minus: worse off)"),
                        answer.byPayer().entrySet().stream()
                                .filter(entry -> counts(entry.getValue()))
                                .map(entry -> row(Labels.payer(entry.getKey()), entry.getValue()))
                                .toList()),
                new Table(
                        "deciles",
                        "People who lose service, by how deprived the area they live in is",
                        List.of("Area", "People"),
                        answer.byDecile().stream()
                                .filter(loss -> counts(loss.people()))
                                .map(loss -> row(Labels.decile(loss.decile()), loss.people()))
                                .toList()),
                new Table(
                        "areas",
                        "People who lose service, by ward",
                        List.of("Ward", "People"),
                        answer.byArea().stream()
                                .filter(loss -> counts(loss.people()))
                                .map(loss -> row(loss.area(), loss.people()))
                                .toList()));
    }

    private static boolean counts(Figure figure) {
        return figure.low() != 0 || figure.high() != 0;
    }

    private static List<Cell> row(String name, Figure figure) {
        return List.of(Cell.text(name), Cell.of(figure));
    }
}
