package org.mainstay.web.page.coverage;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.coverage.Consequence;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// The tables about what closing or moving a service does.
final class ConsequenceTables {

    private ConsequenceTables() {}

    static List<Table> of(String place, List<Consequence> consequences, String query) {
        return List.of(
                people(consequences),
                deciles(consequences),
                areas(place, consequences, query),
                crowding(place, consequences, query));
    }

    private static Table people(List<Consequence> consequences) {
        var rows = consequences.stream()
                .map(one -> List.of(
                        Cell.text(one.need().words()),
                        Cell.of(one.without()),
                        Cell.of(one.one()),
                        Cell.of(one.reached())))
                .toList();
        return new Table(
                "if-people",
                "People in need, if so",
                List.of("Need", "Would have nobody", "Would have one service left", "Would have somebody at last"),
                rows);
    }

    private static Table deciles(List<Consequence> consequences) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : consequences) {
            one.deciles()
                    .forEach(decile -> rows.add(List.of(
                            Cell.text("Tenth " + decile.decile()),
                            Cell.text(one.need().words()),
                            Cell.of(decile.without()),
                            Cell.of(decile.one()))));
        }
        return new Table(
                "if-deciles",
                "By deprivation (tenth 1 is the most deprived of the country)",
                List.of("Tenth", "Need", "Would have nobody", "Would have one service left"),
                rows);
    }

    private static Table areas(String place, List<Consequence> consequences, String query) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : consequences) {
            one.areas()
                    .forEach(area -> rows.add(List.of(
                            Cell.link(
                                    area.area().name(),
                                    Links.area(place, area.area().key().code()) + query),
                            Cell.text(area.area().within().ward()),
                            Cell.text(one.need().words()),
                            Cells.known(area.people()),
                            new Cell.Count(area.before()),
                            new Cell.Count(area.after()),
                            area.left() ? new Cell.Tag("nobody left", "red") : Cell.none())));
        }
        return new Table(
                "if-areas",
                "Small areas where it makes a difference",
                List.of("Small area", "Ward", "Need", "People in need", "Services now", "Services then", "So"),
                rows);
    }

    private static Table crowding(String place, List<Consequence> consequences, String query) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : consequences) {
            one.crowding()
                    .forEach(crowding -> rows.add(List.of(
                            ServiceTables.link(place, crowding.outlet(), query),
                            Cell.text(one.need().words()),
                            Cells.known(crowding.before()),
                            Cells.known(crowding.after()))));
        }
        return new Table(
                "if-crowding",
                "How crowded the others get: people in need for each hundred places",
                List.of("Service", "Need", "Now", "Then"),
                rows);
    }
}
