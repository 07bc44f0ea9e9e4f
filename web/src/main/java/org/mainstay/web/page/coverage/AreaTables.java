package org.mainstay.web.page.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mainstay.app.report.Format;
import org.mainstay.engine.coverage.AreaCoverage;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.SupplyStatus;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// The tables of one need about small areas.
final class AreaTables {

    private static final Comparator<AreaCoverage> MOST_PEOPLE_FIRST = Comparator.<AreaCoverage>comparingLong(
                    area -> area.people() == null ? 0 : -area.people().value())
            .thenComparing(area -> area.area().key());

    private AreaTables() {}

    /// Every area, as the map shows it.
    static Table all(String place, NeedCoverage need, String query) {
        var rows = need.areas().stream()
                .map(area -> List.of(
                        link(place, area, query),
                        ward(place, area),
                        Cells.known(area.people()),
                        Cells.count(need, area.services()),
                        Cell.of(area.nearest()),
                        Cell.of(area.second()),
                        Cells.known(area.access()),
                        Cell.text(Cells.reason(need, area)),
                        Cell.text(Cells.doubts(area))))
                .toList();
        return new Table(
                "areas",
                "Every small area",
                List.of(
                        "Small area",
                        "Ward",
                        "People in need",
                        "Services in reach",
                        "Minutes to the nearest",
                        "To the next",
                        "Places for each in need",
                        "Why no places are told",
                        "What makes it uncertain"),
                rows);
    }

    static Table gaps(String place, NeedCoverage need, String query) {
        var rows = need.gaps().stream()
                .map(area -> List.of(
                        link(place, area, query),
                        ward(place, area),
                        Cells.known(area.people()),
                        Cell.text(Cells.reason(need, area)),
                        Cells.sure(area)))
                .toList();
        return new Table(
                "gaps",
                "Small areas with nobody in reach",
                List.of("Small area", "Ward", "People in need", "Why", "How sure"),
                rows);
    }

    /// Areas with one service in reach, and which.
    static Table single(String place, NeedCoverage need, String query) {
        var rows = new ArrayList<List<Cell>>();
        if (need.status() == SupplyStatus.RECORDED) {
            need.areas().stream()
                    .filter(area -> area.services() == 1)
                    .sorted(MOST_PEOPLE_FIRST)
                    .forEach(area -> rows.add(List.of(
                            link(place, area, query),
                            ward(place, area),
                            Cells.known(area.people()),
                            only(place, need, area, query),
                            Cells.sure(area))));
        }
        return new Table(
                "single",
                "Small areas with one service in reach",
                List.of("Small area", "Ward", "People in need", "The one service", "How sure"),
                rows);
    }

    /// Where further services would reach most of those who have nobody.
    static Table newSites(NeedCoverage need) {
        var rows = need.newSites().stream()
                .map(sites -> List.of(
                        new Cell.Count(sites.areas().size()),
                        Cell.text(sites.areas().stream()
                                .map(area -> "%s (%s)"
                                        .formatted(area.name(), area.within().ward()))
                                .collect(Collectors.joining("; "))),
                        Cell.of(sites.reached()),
                        Cell.text(
                                sites.proven()
                                        ? "no other choice reaches more"
                                        : "no choice reaches more than " + Format.count(sites.atMost()))))
                .toList();
        return new Table(
                "new-sites",
                "Where further services would reach most of those who have nobody",
                List.of("More services", "In the middle of", "Would reach", "How good that is"),
                rows);
    }

    private static Cell only(String place, NeedCoverage need, AreaCoverage area, String query) {
        return need.ways().from(area.area().key()).stream()
                .findFirst()
                .map(near -> Cell.link(
                        near.outlet().label(),
                        Links.service(place, near.outlet().id()) + query))
                .orElse(Cell.none());
    }

    static Cell link(String place, AreaCoverage area, String query) {
        return Cell.link(area.area().name(), Links.area(place, area.area().key().code()) + query);
    }

    static Cell ward(String place, AreaCoverage area) {
        var within = area.area().within();
        return within.wardCode().isEmpty()
                ? Cell.text(within.ward())
                : Cell.link(within.ward(), Links.ward(place, within.wardCode()));
    }
}
