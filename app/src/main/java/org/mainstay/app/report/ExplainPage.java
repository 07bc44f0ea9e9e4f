package org.mainstay.app.report;

import java.util.List;

/// The explanation as its template needs it: text already written.
///
/// @param basis years and day, in one sentence
/// @param keeps what would keep it open
public record ExplainPage(
        String name,
        String basis,
        List<String> answer,
        List<String> changes,
        List<String> keeps,
        MonthCurves curves,
        List<Step> steps,
        List<Months> months) {

    /// What the lines are drawn in.
    public String box() {
        return MonthCurves.BOX;
    }

    /// One of the ten steps.
    public record Step(String name, String base, String option) {}

    /// The months of one run.
    public record Months(String caption, List<String> columns, List<Row> rows) {}

    /// One month.
    public record Row(String heading, List<Cell> cells) {}

    /// A number or a sentence, with the heading it stands under.
    public record Cell(String column, String text) {}
}
