package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.partnership.Touched;
import org.mainstay.engine.scenario.Stress;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.model.evidence.Assumption;

/// An appraisal as one HTML file that needs nothing else: it opens offline, prints, and fits a phone.
public final class HtmlReport {

    private HtmlReport() {}

    /// Renders the page.
    ///
    /// @param coverage who is reached before any change
    /// @param files what the place was read from
    /// @param touched the partnerships that its changes touch
    public static String render(
            Appraisal appraisal, Coverage coverage, List<FileReading> files, List<Touched> touched) {
        return render(appraisal, coverage, files, touched, null);
    }

    /// The same with what shocks take after each choice.
    ///
    /// @param stress null where that was not asked
    public static String render(
            Appraisal appraisal,
            Coverage coverage,
            List<FileReading> files,
            List<Touched> touched,
            @Nullable Stress stress) {
        var part = stress == null || stress.shocks().isEmpty() ? null : StressPart.of(stress);
        return Templates.render("report.html", page(appraisal, coverage, files, touched, part));
    }

    private static Page page(
            Appraisal appraisal,
            Coverage coverage,
            List<FileReading> files,
            List<Touched> touched,
            @Nullable StressPart stress) {
        var reached = new Reached(appraisal, coverage);
        var figures = new ArrayList<>(appraisal.figures());
        figures.addAll(reached.shown());
        var anchors = new Anchors(figures);
        var cells = new Cells(anchors);
        var losers = new Losers(appraisal, cells);
        var sources = SourceList.of(files);
        var traces = new Traces(anchors, cells, SourceList.names(sources), assumptionLinks(appraisal.assumptions()));
        var pictured = PicturedResults.of(appraisal);
        return new Page(
                title(appraisal),
                basis(appraisal.request()),
                Answers.parts(appraisal),
                heading(appraisal),
                new Comparison(appraisal, cells).table(),
                RangePicture.draw(pictured),
                appraisal.results().stream().map(new Verdicts(cells)::approach).toList(),
                losers.payers(),
                new PayerTables(appraisal, cells).parts(PayerPicture.draw(pictured)),
                losers.part(pictured),
                reached.part(cells),
                switching(appraisal, cells),
                appraisal.notKnown(),
                aside(appraisal, cells),
                appraisal.leftOut(),
                new AssumptionList(sources).parts(appraisal.assumptions()),
                List.copyOf(sources.values()),
                traces.of(figures),
                new DrawnTables(appraisal, cells).part(pictured),
                new CashTables(appraisal, cells).part(pictured),
                chosen(new ChosenTables(appraisal, cells)),
                new TouchedParts(cells).of(touched),
                stress);
    }

    private static List<Page.Table> chosen(ChosenTables tables) {
        return Stream.of(tables.standards(), tables.certainty())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private static String basis(AppraisalRequest request) {
        return "%sver %d %s, looking from %s; %s draws, seed %d."
                .formatted(
                        request.first() ? "A first look, not the whole answer. O" : "O",
                        request.years(),
                        request.years() == 1 ? "year" : "years",
                        Format.day(request.on()),
                        Format.count(request.draws()),
                        request.seed());
    }

    private static String heading(Appraisal appraisal) {
        if (appraisal.options().isEmpty()) {
            return "Three approaches side by side";
        }
        return appraisal.results().size() == 1 ? "What it comes to" : "Side by side";
    }

    private static String title(Appraisal appraisal) {
        return appraisal.request().first() ? "First look: " + asked(appraisal) : asked(appraisal);
    }

    private static String asked(Appraisal appraisal) {
        var request = appraisal.request();
        if (request.hasTarget()) {
            return "Saving " + Format.pounds(request.savingPence()) + " a year";
        }
        return String.join(
                ", ",
                appraisal.options().stream()
                        .map(result -> result.approach().words())
                        .toList());
    }

    private static List<Page.SwitchingPart> switching(Appraisal appraisal, Cells cells) {
        var parts = new ArrayList<Page.SwitchingPart>();
        for (var result : appraisal.results()) {
            for (var turn : result.switching()) {
                var value = turn.switchingValue();
                var cell = value == null ? Page.Cell.text("", "never") : cells.plain("", value);
                parts.add(new Page.SwitchingPart(result.approach().words(), turn.name(), cell, turn.sentence()));
            }
        }
        return parts;
    }

    /// The money that was found, and what of it makes no funding line.
    private static Page.Table aside(Appraisal appraisal, Cells cells) {
        var funding = appraisal.funding();
        var column = funding.year().toString();
        var rows = List.of(
                row("All funding lines, a year", cells.plain(column, funding.total())),
                row("Paid once, so no line", cells.plain(column, funding.oneOffs())),
                row("To payees that nothing shows to be voluntary", cells.plain(column, funding.typeUnknown())),
                row("To withheld names and individuals", cells.plain(column, funding.withheld())));
        return new Page.Table(
                "Money under voluntary-sector headings, and what of it this answer can weigh",
                "Money",
                List.of(column),
                rows);
    }

    private static Page.Table.Row row(String heading, Page.Cell cell) {
        return new Page.Table.Row(heading, List.of(cell));
    }

    private static Map<String, String> assumptionLinks(List<Assumption> assumptions) {
        var links = new HashMap<String, String>();
        assumptions.forEach(assumption -> links.put(assumption.id(), "#" + AssumptionList.anchor(assumption)));
        return links;
    }
}
