package org.mainstay.app.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.OutletCoverage;
import org.mainstay.engine.option.Change;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;

/// What an appraisal shows of who is reached: need by need, and for each change the people who reach nothing else than
/// the services of its organisation.
public final class Reached {

    private final Appraisal appraisal;
    private final Coverage coverage;

    public Reached(Appraisal appraisal, Coverage coverage) {
        this.appraisal = appraisal;
        this.coverage = coverage;
    }

    /// One change and one service of its organisation.
    private record Touched(Appraisal.Result result, Change change, OutletCoverage covered) {}

    private List<Touched> touched() {
        var touched = new ArrayList<Touched>();
        for (var result : appraisal.results()) {
            for (var judged : result.changes()) {
                outlets(judged.change())
                        .filter(covered -> covered.alone().value() > 0)
                        .forEach(covered -> touched.add(new Touched(result, judged.change(), covered)));
            }
        }
        return touched;
    }

    private Stream<OutletCoverage> outlets(Change change) {
        var line = change.line();
        return line.findNeed().flatMap(coverage::find).stream()
                .flatMap(need -> need.outlets().stream())
                .filter(covered -> covered.outlet()
                        .organisationId()
                        .equals(line.organisation().id()));
    }

    Page.ReachPart part(Cells cells) {
        return new Page.ReachPart(new NeedTables(cells).needs(coverage.needs()), alone(cells));
    }

    private Page.Table alone(Cells cells) {
        var columns = List.of("Approach", "Change", "Need", "People in need who reach no other");
        var rows = touched().stream()
                .map(one -> new Page.Table.Row(
                        one.covered().outlet().label(),
                        List.of(
                                Page.Cell.text(
                                        columns.get(0), one.result().approach().words()),
                                Page.Cell.text(columns.get(1), Verdicts.what(one.change())),
                                Page.Cell.text(
                                        columns.get(2),
                                        one.covered().outlet().need().words()),
                                cells.plain(columns.get(3), one.covered().alone()))))
                .toList();
        return new Page.Table(
                "Services that some people have no other to, and what would happen", "Service", columns, rows);
    }

    /// The figures that are shown, for their traces on the page.
    List<Figure> shown() {
        var shown = new LinkedHashMap<String, Figure>();
        for (var need : coverage.needs()) {
            keep(shown, need.people());
            keep(shown, need.places());
            keep(shown, need.withoutAccess());
            keep(shown, need.singleDependence());
            keep(shown, need.oneProvider());
        }
        touched().forEach(one -> keep(shown, one.covered().alone()));
        return List.copyOf(shown.values());
    }

    private static void keep(Map<String, Figure> shown, @Nullable Figure figure) {
        if (figure != null) {
            shown.put(figure.id(), figure);
        }
    }

    /// The figures that are shown and all that they rest on, so that anyone can work them out again.
    public List<Figure> figures() {
        Map<String, Figure> byId = new HashMap<>();
        coverage.figures().forEach(figure -> byId.put(figure.id(), figure));
        var found = new LinkedHashMap<String, Figure>();
        var left = new ArrayDeque<>(shown());
        while (!left.isEmpty()) {
            var figure = left.remove();
            if (found.putIfAbsent(figure.id(), figure) == null) {
                inputs(figure.trace()).stream()
                        .flatMap(id -> Stream.ofNullable(byId.get(id)))
                        .forEach(left::add);
            }
        }
        return List.copyOf(found.values());
    }

    private static List<String> inputs(Trace trace) {
        return switch (trace) {
            case Trace.Total total -> List.of();
            case Trace.Formula formula -> formula.expression().inputs();
            case Trace.Model model -> model.inputs();
        };
    }
}
