package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.coverage.AreaCoverage;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.OutletCoverage;
import org.mainstay.engine.coverage.SupplyStatus;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// The tables of one need: who has nobody, who has one, by decile, by service, and every area behind the map.
final class NeedTables {

    private static final String PEOPLE = "People in need";

    private final Cells cells;

    NeedTables(Cells cells) {
        this.cells = cells;
    }

    Page.Table needs(List<NeedCoverage> needs) {
        var columns = List.of(PEOPLE, "Services", "Places", "Nobody in reach", "One service", "One provider");
        var rows = needs.stream()
                .map(need -> new Page.Table.Row(
                        capital(need.need().words()),
                        List.of(
                                cells.plain(columns.get(0), need.people()),
                                Page.Cell.text(
                                        columns.get(1),
                                        Format.count(need.outlets().size())),
                                known(columns.get(2), need.places(), "not known"),
                                known(
                                        columns.get(3),
                                        need.withoutAccess(),
                                        need.status().words()),
                                known(
                                        columns.get(4),
                                        need.singleDependence(),
                                        need.status().words()),
                                known(
                                        columns.get(5),
                                        need.oneProvider(),
                                        need.status().words()))))
                .toList();
        return new Page.Table("Who is reached, need by need", "Need", columns, rows);
    }

    private Page.Cell known(String column, @Nullable Figure figure, String otherwise) {
        return figure == null ? Page.Cell.text(column, otherwise) : cells.plain(column, figure);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    Page.Table gaps(NeedCoverage need) {
        var columns = List.of(PEOPLE, "Ward", "Why", "How sure");
        var rows = need.gaps().stream()
                .map(area -> new Page.Table.Row(
                        area.area().name(),
                        List.of(
                                known(columns.get(0), area.people(), "not known"),
                                Page.Cell.text(
                                        columns.get(1), area.area().within().ward()),
                                Page.Cell.text(columns.get(2), "no service within the limit"),
                                Page.Cell.text(columns.get(3), sure(area)))))
                .toList();
        return new Page.Table("Areas whose people have nobody to go to", "Area", columns, rows);
    }

    static String sure(AreaCoverage area) {
        return area.doubts().isEmpty() ? "stands" : "uncertain: " + NeedMap.doubts(area);
    }

    Page.Table alone(NeedCoverage need) {
        var columns = List.of("People who reach it alone", "People who would have one left", "Given by");
        var rows = need.outlets().stream()
                .filter(covered -> covered.alone().value() > 0)
                .sorted(Comparator.comparingLong(
                                (OutletCoverage covered) -> covered.alone().value())
                        .reversed())
                .map(covered -> new Page.Table.Row(
                        covered.outlet().label(),
                        List.of(
                                cells.plain(columns.get(0), covered.alone()),
                                cells.plain(columns.get(1), covered.leftWithOne()),
                                Page.Cell.text(columns.get(2), covered.outlet().organisation()))))
                .toList();
        return new Page.Table("Services that people have no other to", "Service", columns, rows);
    }

    Page.Table deciles(NeedCoverage need) {
        var columns = List.of(PEOPLE, "Nobody in reach", "One service");
        var rows = need.fairness().deciles().stream()
                .map(decile -> new Page.Table.Row(
                        Labels.decile(Integer.toString(decile.decile())),
                        List.of(
                                cells.plain(columns.get(0), decile.people()),
                                known(columns.get(1), decile.without(), "not known"),
                                known(columns.get(2), decile.one(), "not known"))))
                .toList();
        return new Page.Table("By how deprived the area they live in is", "Area", columns, rows);
    }

    /// Which way access leans, in one sentence; empty where it was not measured.
    String fairness(NeedCoverage need) {
        var index = need.fairness().concentration();
        if (index == null) {
            return "";
        }
        var number = "%s%d.%03d"
                .formatted(
                        index.value() < 0 ? "\u2212" : "",
                        Math.abs(index.value()) / 1_000_000,
                        Math.abs(index.value()) % 1_000_000 / 1_000);
        var leans = index.value() == 0
                ? "neither the most nor the least deprived areas have more places for each person in need"
                : "the %s deprived areas have more places for each person in need"
                        .formatted(index.value() < 0 ? "most" : "least");
        return "Concentration index %s: %s (it runs from −1, the most deprived have all, to 1, the least deprived have all)."
                .formatted(number, leans);
    }

    Page.Table services(NeedCoverage need) {
        var columns = List.of("People who reach it", "Places a year", "How places are known", "Crowding", "Placed by");
        var rows = need.outlets().stream()
                .map(covered -> new Page.Table.Row(
                        covered.outlet().label(),
                        List.of(
                                cells.plain(columns.get(0), covered.reached()),
                                places(columns.get(1), covered),
                                Page.Cell.text(
                                        columns.get(2),
                                        covered.outlet().capacity().basis().words()),
                                known(columns.get(3), covered.crowding(), "not known"),
                                Page.Cell.text(
                                        columns.get(4),
                                        covered.outlet().where().placing().words()))))
                .toList();
        return new Page.Table("Services; crowding is people in need for each hundred places", "Service", columns, rows);
    }

    private static Page.Cell places(String column, OutletCoverage covered) {
        var places = covered.outlet().capacity().places();
        return Page.Cell.text(column, places == null ? "not known" : Format.value(places, Unit.PLACES));
    }

    /// Every area. Its figures stand in figures.csv and not among the traces of the page, which would be thousands.
    Page.Table behind(NeedCoverage need) {
        var columns = List.of(PEOPLE, "Services", "Minutes to the nearest", "Places for each 100 in need", "How sure");
        var rows = new ArrayList<Page.Table.Row>();
        for (var area : need.areas()) {
            var heading =
                    "%s (%s)".formatted(area.area().name(), area.area().within().ward());
            rows.add(new Page.Table.Row(
                    heading,
                    List.of(
                            text(columns.get(0), area.people()),
                            Page.Cell.text(columns.get(1), Format.count(area.services())),
                            text(columns.get(2), area.nearest()),
                            Page.Cell.text(columns.get(3), hundredths(area.access())),
                            Page.Cell.text(columns.get(4), need.status() == SupplyStatus.RECORDED ? sure(area) : ""))));
        }
        return new Page.Table("Every small area", "Area", columns, rows);
    }

    private static Page.Cell text(String column, @Nullable Figure figure) {
        return Page.Cell.text(column, figure == null ? "not known" : Format.value(figure));
    }

    private static String hundredths(@Nullable Figure access) {
        return access == null ? "not known" : Format.count(Math.round(access.value() / 10_000.0));
    }
}
