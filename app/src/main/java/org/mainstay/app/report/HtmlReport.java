package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Source;

/// An appraisal as one HTML file that needs nothing else: it opens offline, prints, and fits a phone.
public final class HtmlReport {

    private HtmlReport() {}

    /// Renders the page.
    ///
    /// @param files what the place was read from
    public static String render(Appraisal appraisal, List<FileReading> files) {
        return Templates.render("report.html", page(appraisal, files));
    }

    static Page page(Appraisal appraisal, List<FileReading> files) {
        var anchors = new Anchors(appraisal.figures());
        var cells = new Cells(anchors);
        var verdicts = new Verdicts(cells);
        var comparison = new Comparison(appraisal, cells);
        var losers = new Losers(appraisal, cells);
        var sources = sources(files);
        var traces = new Traces(anchors, cells, sourceNames(sources), assumptionLinks(appraisal.assumptions()));
        var request = appraisal.request();
        return new Page(
                Format.pounds(request.savingPence()) + " a year",
                "Over %d %s, looking from %s; seed %d."
                        .formatted(
                                request.years(),
                                request.years() == 1 ? "year" : "years",
                                Format.day(request.on()),
                                request.seed()),
                Answers.parts(appraisal),
                comparison.table(),
                comparison.pictures(),
                appraisal.approaches().stream().map(verdicts::approach).toList(),
                losers.payers(),
                losers.deciles(),
                losers.areas(),
                losers.needs(),
                switching(appraisal, cells),
                appraisal.notKnown(),
                aside(appraisal, cells),
                appraisal.leftOut(),
                new AssumptionList(sources).parts(appraisal.assumptions()),
                List.copyOf(sources.values()),
                appraisal.figures().stream().map(traces::trace).toList());
    }

    private static List<Page.SwitchingPart> switching(Appraisal appraisal, Cells cells) {
        var parts = new ArrayList<Page.SwitchingPart>();
        for (var result : appraisal.approaches()) {
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

    private static Map<Source, Page.SourcePart> sources(List<FileReading> files) {
        var parts = new LinkedHashMap<Source, Page.SourcePart>();
        var number = 0;
        for (var file : files) {
            var source = file.source();
            var reader = file.reader();
            if (source != null && reader != null && !parts.containsKey(source)) {
                number++;
                parts.put(source, new Page.SourcePart("S" + number, file.path(), reader, source.sha256()));
            }
        }
        return parts;
    }

    private static Map<Source, String> sourceNames(Map<Source, Page.SourcePart> sources) {
        var names = new HashMap<Source, String>();
        sources.forEach((source, part) ->
                names.put(source, part.number() + " " + part.path().replaceAll(".*[/!]", "")));
        return names;
    }
}
