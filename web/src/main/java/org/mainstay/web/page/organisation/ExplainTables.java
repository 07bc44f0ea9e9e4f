package org.mainstay.web.page.organisation;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.report.ExplainReport;
import org.mainstay.app.report.MonthCurves;
import org.mainstay.engine.appraisal.Explanation;
import org.mainstay.engine.appraisal.Explanation.Month;
import org.mainstay.engine.appraisal.Explanation.Way;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Table;

/// The months of an explanation, and its ten steps, as tables.
final class ExplainTables {

    private ExplainTables() {}

    /// The first is that of the option.
    static List<Table> of(Explanation explanation) {
        return List.of(
                months("option", "Month by month if it ends", explanation.option()),
                months("base", "Month by month as things are", explanation.base()),
                new Table(
                        "steps",
                        "The month that decides, step by step",
                        List.of("Step", "As things are", "If it ends"),
                        explanation.steps().stream()
                                .map(step -> List.of(
                                        Cell.text(step.name()), Cell.text(step.base()), Cell.text(step.option())))
                                .toList()),
                new Table(
                        "open",
                        "What would keep it open",
                        explanation.rescue().supposed().isEmpty()
                                ? List.of("What", "How much")
                                : List.of("What", "How much", "Then it closes in month"),
                        open(explanation.rescue())));
    }

    private static Table months(String name, String caption, Way way) {
        return new Table(
                name,
                caption,
                ExplainReport.COLUMNS,
                way.months().stream().map(ExplainTables::row).toList());
    }

    private static List<Cell> row(Month month) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(month.when()));
        ExplainReport.figures(month).forEach(figure -> cells.add(Cell.of(figure)));
        cells.add(Cell.text(month.test()));
        return cells;
    }

    private static List<List<Cell>> open(Explanation.Rescue rescue) {
        var rows = new ArrayList<List<Cell>>();
        if (rescue.grant() != null) {
            rows.add(List.of(Cell.text("The least the council could pay it a year"), Cell.of(rescue.grant())));
        }
        if (rescue.reserves() != null) {
            rows.add(List.of(Cell.text("The least reserves it could begin with"), Cell.of(rescue.reserves())));
        }
        for (var one : rescue.supposed()) {
            rows.add(List.of(
                    Cell.text("Reserves supposed: %s of spending".formatted(one.months())),
                    Cell.of(one.reserves()),
                    one.closes() == null ? Cell.text("it stays open") : Cell.of(one.closes())));
        }
        return rows;
    }

    static Picture picture(Explanation explanation, Table table) {
        return new Picture(
                "Reserves and income by month",
                "How long its reserves last, and what comes in each month, as things are and if it ends.",
                new Picture.Lines(MonthCurves.of(explanation)),
                table);
    }
}
