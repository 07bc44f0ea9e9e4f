package org.mainstay.web.page.coverage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.Linchpin;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.NotPlaced;
import org.mainstay.engine.coverage.SupplyStatus;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Words;

/// The tables about all needs, and about services that could not be used.
final class NeedTables {

    private NeedTables() {}

    static Table needs(String place, Coverage coverage, Travelling travelling) {
        var rows = coverage.needs().stream()
                .map(need -> List.of(
                        Cell.link(name(need), Links.need(place, need.need().code()) + travelling.query()),
                        Cell.of(need.people()),
                        new Cell.Count(need.outlets().size()),
                        Cells.known(need.places()),
                        Cells.known(need.withoutAccess()),
                        Cells.known(need.singleDependence()),
                        Cells.known(need.oneProvider()),
                        new Cell.Count(Math.round(need.limit())),
                        Cells.status(need)))
                .toList();
        return new Table(
                "needs",
                "Need by need",
                List.of(
                        "Need",
                        "People in need",
                        "Services",
                        "Places a year",
                        "Nobody in reach",
                        "One service",
                        "One organisation",
                        "Minutes at most",
                        "Who meets it is"),
                rows);
    }

    /// A need's words as a heading begins.
    static String name(NeedCoverage need) {
        return Words.capital(need.need().words());
    }

    /// What the files cannot say.
    static Table unknown(Coverage coverage) {
        var rows = coverage.needs().stream()
                .filter(need -> need.status() != SupplyStatus.RECORDED)
                .map(need -> List.of(Cell.text(name(need)), Cell.text(need.statusWhy())))
                .toList();
        return new Table(
                "unknown",
                "What these files cannot say",
                List.of("Need", "What is missing, and what to ask for"),
                rows);
    }

    /// Without whom people lose their tie to everything else.
    static Table linchpins(OpenPlace open, Coverage coverage, String query) {
        var rows = coverage.linchpins().stream()
                .map(linchpin -> List.of(
                        Cell.link(linchpin.name(), link(open, linchpin, query)),
                        Cell.text(linchpin.kind().words()),
                        Cell.of(linchpin.people()),
                        Cell.of(linchpin.services()),
                        Cell.of(linchpin.pence())))
                .toList();
        return new Table(
                "linchpins",
                "Who is cut off when one goes",
                List.of("Without", "Which is a", "People cut off", "Services", "Money a year"),
                rows);
    }

    /// Who pays has no page of its own, nor has an organisation that a list alone names.
    private static String link(OpenPlace open, Linchpin linchpin, String query) {
        return switch (linchpin.kind()) {
            case FUNDER -> "";
            case ORGANISATION ->
                open.organisation()
                        .find(linchpin.id())
                        .map(one -> Links.organisation(open.id(), one.id()))
                        .orElse("");
            case OUTLET -> Links.service(open.id(), linchpin.id()) + query;
        };
    }

    /// How many services were left out, and why.
    static Table reasons(Coverage coverage) {
        Map<NotPlaced.Reason, List<NotPlaced>> byReason = coverage.notPlaced().stream()
                .collect(Collectors.groupingBy(NotPlaced::reason, TreeMap::new, Collectors.toList()));
        var rows = byReason.entrySet().stream()
                .map(entry -> List.of(
                        Cell.text(entry.getKey().words()),
                        new Cell.Count(entry.getValue().size()),
                        Cell.text(entry.getValue().getFirst().name())))
                .toList();
        return new Table(
                "reasons", "Why services of the lists were left out", List.of("Why", "Services", "Such as"), rows);
    }

    static Table leftOut(String place, Coverage coverage) {
        var rows = coverage.notPlaced().stream()
                .map(service -> List.of(
                        Cell.link(service.name(), Links.row(place, service.row())),
                        Cell.text(service.kind().replace('_', ' ')),
                        Cell.text(service.reason().words()),
                        Cell.text(service.why())))
                .toList();
        return new Table(
                "left-out", "Each service that was left out", List.of("Service", "Kind", "Why", "In full"), rows);
    }
}
