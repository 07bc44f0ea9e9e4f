package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.NotPlaced;
import org.mainstay.engine.coverage.SupplyStatus;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.model.area.Outline;
import org.mainstay.model.area.TravelMode;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;

/// Who is reached and who is not, as one HTML file that needs nothing else: it opens offline, prints, and fits a phone.
public final class CoverageReport {

    private CoverageReport() {}

    /// Renders the page.
    ///
    /// @param outlines of the small areas; what is not drawn has no map
    /// @param files what the place was read from
    public static String render(
            Coverage coverage, List<Outline> outlines, Assumptions assumptions, List<FileReading> files) {
        return Templates.render("coverage.html", page(coverage, outlines, assumptions, files));
    }

    static CoveragePage page(
            Coverage coverage, List<Outline> outlines, Assumptions assumptions, List<FileReading> files) {
        var figures = shown(coverage);
        var anchors = new Anchors(figures);
        var cells = new Cells(anchors);
        var tables = new NeedTables(cells);
        var map = new NeedMap(outlines, codes(coverage));
        var used = used(figures, assumptions);
        var sources = SourceList.of(files);
        var links = new HashMap<String, String>();
        used.forEach(assumption -> links.put(assumption.id(), "#" + AssumptionList.anchor(assumption)));
        var needs = tables.needs(coverage.needs());
        var parts =
                coverage.needs().stream().map(need -> part(need, tables, map)).toList();
        var traces = new Traces(anchors, cells, SourceList.names(sources), links);
        return new CoveragePage(
                basis(coverage),
                answer(coverage),
                unknown(coverage),
                needs,
                map.shapes(),
                map.box(),
                parts,
                leftOut(coverage),
                coverage.notes(),
                coverage.measure(),
                new AssumptionList(sources).parts(used),
                List.copyOf(sources.values()),
                traces.of(figures));
    }

    /// The figures that have their traces on the page: those of whole needs, deciles and services.
    private static List<Figure> shown(Coverage coverage) {
        return coverage.figures().stream()
                .filter(figure -> !figure.id().contains("/areas/")
                        && !figure.id().startsWith("coverage/areas/")
                        && !figure.id().contains("/shared/"))
                .toList();
    }

    private static Set<String> codes(Coverage coverage) {
        return coverage.needs().stream()
                .flatMap(need -> need.areas().stream())
                .map(area -> area.area().key().code())
                .collect(Collectors.toSet());
    }

    private static List<Assumption> used(List<Figure> figures, Assumptions assumptions) {
        var ids = new TreeSet<String>();
        for (var figure : figures) {
            if (figure.trace() instanceof Trace.Model model) {
                ids.addAll(model.assumptions());
            }
        }
        return ids.stream().flatMap(id -> assumptions.find(id).stream()).toList();
    }

    private static String basis(Coverage coverage) {
        return "Looking from %s; people travel %s, whichever is quickest."
                .formatted(
                        Format.day(coverage.on()),
                        coverage.travel().modes().stream()
                                .map(TravelMode::words)
                                .collect(Collectors.joining(" or ")));
    }

    private static List<String> answer(Coverage coverage) {
        var known = coverage.needs().stream()
                .filter(need -> need.status() == SupplyStatus.RECORDED)
                .toList();
        var sentences = new ArrayList<String>();
        var others = coverage.needs().size() - known.size();
        sentences.add("The files tell who is reached for %d of %d needs.%s"
                .formatted(
                        known.size(),
                        coverage.needs().size(),
                        others == 0 ? "" : " Of the others access is not known, which is not none."));
        for (var need : known) {
            var without = need.withoutAccess();
            if (without != null && without.value() > 0) {
                sentences.add("%s: %s of %s people in need have nobody in reach, in %s areas, %s of them uncertain."
                        .formatted(
                                NeedTables.capital(need.need().words()),
                                Format.ranged(without),
                                Format.value(need.people()),
                                Format.count(need.gaps().size()),
                                Format.count(need.gaps().stream()
                                        .filter(gap -> !gap.doubts().isEmpty())
                                        .count())));
            }
        }
        return sentences;
    }

    private static List<CoveragePage.Sentence> unknown(Coverage coverage) {
        return coverage.needs().stream()
                .filter(need -> need.status() != SupplyStatus.RECORDED)
                .map(need ->
                        new CoveragePage.Sentence(NeedTables.capital(need.need().words()), need.statusWhy()))
                .toList();
    }

    private static CoveragePage.NeedPart part(NeedCoverage need, NeedTables tables, NeedMap map) {
        return new CoveragePage.NeedPart(
                NeedTables.capital(need.need().words()),
                "need-" + need.need().code(),
                need.statusWhy(),
                "People in need: %s. They travel %s minutes at most."
                        .formatted(need.how(), Format.count(Math.round(need.limit()))),
                map.find(need),
                tables.gaps(need),
                tables.alone(need),
                SharedGrounds.told(need),
                SharedGrounds.notTold(need),
                tables.deciles(need),
                tables.fairness(need),
                tables.services(need),
                tables.behind(need));
    }

    private static Page.Table leftOut(Coverage coverage) {
        var byReason = new TreeMap<NotPlaced.Reason, List<NotPlaced>>();
        coverage.notPlaced()
                .forEach(service -> byReason.computeIfAbsent(service.reason(), any -> new ArrayList<>())
                        .add(service));
        var columns = List.of("Services", "Such as");
        var rows = byReason.entrySet().stream()
                .map(entry -> new Page.Table.Row(
                        NeedTables.capital(entry.getKey().words()),
                        List.of(
                                Page.Cell.text(
                                        columns.get(0),
                                        Format.count(entry.getValue().size())),
                                Page.Cell.text(
                                        columns.get(1),
                                        entry.getValue().getFirst().name()))))
                .toList();
        return new Page.Table("Services that could not be used", "Why", columns, rows);
    }
}
