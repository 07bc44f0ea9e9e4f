package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mainstay.engine.appraisal.Explanation;
import org.mainstay.engine.appraisal.Explanation.Month;
import org.mainstay.engine.appraisal.Explanation.Way;
import org.mainstay.model.evidence.Figure;

/// Why the model closes an organisation as one HTML file that needs nothing else: it opens offline, prints, and fits a
/// phone.
public final class ExplainReport {

    /// The headings of a month; the first stands over the months themselves.
    public static final List<String> COLUMNS = List.of(
            "Month",
            "Council income",
            "Other income",
            "Withdrawn, a year",
            "Replaced, a year",
            "Fixed cost, a year",
            "Can offer",
            "Served",
            "Turned away",
            "Reserves",
            "Last, months",
            "Quarter-end");

    private ExplainReport() {}

    public static String render(Explanation explanation) {
        return Templates.render("explain.html", page(explanation));
    }

    static ExplainPage page(Explanation explanation) {
        var years = explanation.request().years();
        return new ExplainPage(
                explanation.name(),
                "Over %d %s, looking from %s; at central assumptions."
                        .formatted(
                                years,
                                years == 1 ? "year" : "years",
                                Format.day(explanation.request().on())),
                explanation.answer(),
                explanation.changes(),
                explanation.rescue().says(),
                MonthCurves.of(explanation),
                explanation.steps().stream()
                        .map(step -> new ExplainPage.Step(step.name(), step.base(), step.option()))
                        .toList(),
                List.of(
                        months("Month by month with the option", explanation.option()),
                        months("Month by month as things are", explanation.base())));
    }

    /// The numbers of a month, under all headings but the first and the last.
    public static List<Figure> figures(Month month) {
        return List.of(
                month.council(),
                month.other(),
                month.withdrawn(),
                month.replaced(),
                month.fixed(),
                month.activity(),
                month.served(),
                month.turnedAway(),
                month.reserves(),
                month.runway());
    }

    private static ExplainPage.Months months(String caption, Way way) {
        return new ExplainPage.Months(
                caption, COLUMNS, way.months().stream().map(ExplainReport::row).toList());
    }

    private static ExplainPage.Row row(Month month) {
        var texts = Stream.concat(figures(month).stream().map(Format::ranged), Stream.of(month.test()))
                .toList();
        var cells = new ArrayList<ExplainPage.Cell>();
        for (var at = 0; at < texts.size(); at++) {
            cells.add(new ExplainPage.Cell(COLUMNS.get(at + 1), texts.get(at)));
        }
        return new ExplainPage.Row(month.when(), cells);
    }
}
