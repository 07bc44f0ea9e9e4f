package org.mainstay.web.page.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.mainstay.engine.coverage.Outlet;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.web.place.SeenCoverage;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// The tables about one service.
///
/// @param found the service under each of its needs
record OutletTables(String place, List<ServicePage.OfNeed> found, String query) {

    Table needs(SeenCoverage seen) {
        var rows = found.stream()
                .map(one -> List.of(
                        Cell.link(
                                NeedTables.name(one.need()),
                                Links.need(place, one.need().need().code()) + query),
                        Cell.of(one.covered().reached()),
                        Cell.of(one.covered().alone()),
                        Cell.of(one.covered().leftWithOne()),
                        Cells.places(seen, one.covered().outlet()),
                        Cell.text(one.covered().outlet().capacity().basis().words() + ". "
                                + one.covered().outlet().capacity().why()),
                        Cells.known(one.covered().crowding())))
                .toList();
        return new Table(
                "needs",
                "Whom it reaches",
                List.of(
                        "Need",
                        "People in need who reach it",
                        "Who reach no other",
                        "Who would have one left",
                        "Places a year",
                        "Places are",
                        "People for each hundred places"),
                rows);
    }

    /// The areas from which people reach it, and whether they have a choice.
    Table areas() {
        var rows = new ArrayList<List<Cell>>();
        for (var one : found) {
            var reaching = new HashSet<>(one.need().ways().to(one.covered().outlet()));
            for (var area : one.need().areas()) {
                if (reaching.contains(area.area().key())) {
                    rows.add(List.of(
                            AreaTables.link(place, area, query),
                            AreaTables.ward(place, area),
                            Cell.text(one.need().need().words()),
                            Cells.known(area.people()),
                            new Cell.Count(area.services()),
                            area.services() == 1 ? new Cell.Tag("nobody else", "red") : Cell.none()));
                }
            }
        }
        return new Table(
                "areas",
                "Small areas that reach it",
                List.of("Small area", "Ward", "Need", "People in need", "Services in reach", "So"),
                rows);
    }

    Table shared() {
        var rows = new ArrayList<List<Cell>>();
        for (var one : found) {
            for (var shared : one.need().shared()) {
                if (own(shared.first()) || own(shared.second())) {
                    rows.add(List.of(
                            ServiceTables.link(place, own(shared.first()) ? shared.second() : shared.first(), query),
                            Cell.text(one.need().need().words()),
                            SharedTables.verdict(shared),
                            Cell.text(shared.why()),
                            Cell.of(shared.jaccard()),
                            Cells.known(shared.duplicated())));
                }
            }
        }
        return new Table(
                "shared",
                "Services that reach the same people",
                List.of("Service", "Need", "Verdict", "Why", "Reached by both", "Of the smaller's work"),
                rows);
    }

    private boolean own(Outlet outlet) {
        return outlet.id().equals(found.getFirst().covered().outlet().id());
    }

    Table rows() {
        var rows = new LinkedHashSet<RowRef>();
        found.forEach(one -> rows.addAll(one.covered().outlet().rows()));
        return new Table(
                "rows",
                "The rows that say so",
                List.of("Row"),
                rows.stream()
                        .map(row -> List.of(Cell.link(
                                "%s, line %d".formatted(row.source().path(), row.line()), Links.row(place, row))))
                        .toList());
    }
}
