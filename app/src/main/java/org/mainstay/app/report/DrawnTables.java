package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mainstay.app.picture.Chart;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Appraisal.Result;
import org.mainstay.engine.appraisal.Outlook;
import org.mainstay.model.evidence.Figure;

/// What the draws say of each approach and option, as tables and pictures.
final class DrawnTables {

    private static final String LEAST = "At its least harmful";
    private static final String MOST = "At its most harmful";

    private final Appraisal appraisal;
    private final Cells cells;

    DrawnTables(Appraisal appraisal, Cells cells) {
        this.appraisal = appraisal;
        this.cells = cells;
    }

    Page.DrawnPart part(List<Pictured> pictured) {
        return new Page.DrawnPart(
                headlines(),
                best(),
                ChancePicture.draw(pictured).orElse(null),
                classes(),
                swings(SwingPicture.draw(pictured)),
                measures(),
                appraisal.request().first()
                        ? "Not worked out in a first look."
                        : "Nothing that could be found out would change the answer for an approach as a whole.");
    }

    private Page.Table headlines() {
        var rows = new ArrayList<Page.Table.Row>();
        rows.add(worth(
                "Council cash, in the middle", outlook -> outlook.councilCash().median()));
        rows.add(worth(
                "Council cash, all pessimistic",
                outlook -> outlook.councilCash().pessimistic()));
        rows.add(worth(
                "Public purse, in the middle", outlook -> outlook.publicPurse().median()));
        rows.add(worth(
                "Public purse, all pessimistic",
                outlook -> outlook.publicPurse().pessimistic()));
        rows.add(plain(
                "People served, in the middle",
                outlook -> outlook.peopleServed().median()));
        return new Page.Table("In the middle of the draws, and at the worst", "", columns(), rows);
    }

    private Page.Table best() {
        var rows = appraisal.results().size() < 2
                ? List.<Page.Table.Row>of()
                : List.of(
                        plain("Best for council cash", Outlook::bestForCouncil),
                        plain("Best for the public purse", Outlook::bestForPurse));
        return new Page.Table("Share of the draws in which nothing else here is better", "", columns(), rows);
    }

    private Page.Table classes() {
        var rows = new ArrayList<Page.Table.Row>();
        var shares = appraisal.results().stream()
                .map(result -> result.outlook().shares())
                .toList();
        for (var at = 0; !shares.isEmpty() && at < shares.getFirst().size(); at++) {
            var place = at;
            rows.add(row(
                    shares.getFirst().get(at).verdict().words(),
                    result -> cells.plain(
                            name(result), result.outlook().shares().get(place).share())));
        }
        return new Page.Table("Share of the draws in which the whole is", "", columns(), rows);
    }

    /// In the order of the pictures, which leave out those in which nothing swings.
    private List<Page.SwingPart> swings(List<Chart> pictures) {
        var parts = new ArrayList<Page.SwingPart>();
        for (var result : appraisal.results()) {
            var rows = result.outlook().swings().stream().map(this::swing).toList();
            if (!rows.isEmpty()) {
                parts.add(new Page.SwingPart(
                        pictures.get(parts.size()),
                        new Page.Table(
                                "%s: the public purse with one assumption at its ends".formatted(name(result)),
                                "",
                                List.of(LEAST, MOST),
                                rows)));
            }
        }
        return parts;
    }

    private Page.Table.Row swing(Outlook.Swing swing) {
        return new Page.Table.Row(
                AssumptionList.name(swing.assumption()),
                List.of(cells.worth(LEAST, swing.least()), cells.worth(MOST, swing.most())));
    }

    private List<Page.MeasurePart> measures() {
        var parts = new ArrayList<Page.MeasurePart>();
        for (var result : appraisal.results()) {
            for (var measure : result.outlook().measure()) {
                parts.add(new Page.MeasurePart(
                        name(result),
                        Sentence.of(measure.datum()),
                        Sentence.of(measure.ask()),
                        cells.plain("Worth to the public purse", measure.worth()),
                        cells.plain("Makes the class clearer by", measure.clarity())));
            }
        }
        return parts;
    }

    private List<String> columns() {
        return appraisal.results().stream().map(DrawnTables::name).toList();
    }

    private static String name(Result result) {
        return result.approach().words();
    }

    private Page.Table.Row worth(String heading, Function<Outlook, Figure> figure) {
        return row(heading, result -> cells.worth(name(result), figure.apply(result.outlook())));
    }

    private Page.Table.Row plain(String heading, Function<Outlook, Figure> figure) {
        return row(heading, result -> cells.plain(name(result), figure.apply(result.outlook())));
    }

    private Page.Table.Row row(String heading, Function<Result, Page.Cell> cell) {
        return new Page.Table.Row(
                heading, appraisal.results().stream().map(cell).toList());
    }
}
