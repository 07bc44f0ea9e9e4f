package org.mainstay.web.page.coverage;

import java.util.Comparator;
import java.util.List;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.Outlet;
import org.mainstay.engine.coverage.OutletCoverage;
import org.mainstay.web.place.SeenCoverage;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// The tables of one need about services, and about money for those that no list places.
final class ServiceTables {

    private static final Comparator<OutletCoverage> MOST_NEEDED_FIRST = Comparator.<OutletCoverage>comparingLong(
                    covered -> -covered.alone().value())
            .thenComparingLong(covered -> -covered.reached().value())
            .thenComparing(covered -> covered.outlet().name())
            .thenComparing(covered -> covered.outlet().id());

    private ServiceTables() {}

    static Table all(String place, SeenCoverage seen, NeedCoverage need, String query) {
        var rows = need.outlets().stream()
                .sorted(MOST_NEEDED_FIRST)
                .map(covered -> List.of(
                        link(place, covered.outlet(), query),
                        organisation(place, covered.outlet()),
                        Cell.of(covered.reached()),
                        Cell.of(covered.alone()),
                        Cell.of(covered.leftWithOne()),
                        Cells.places(seen, covered.outlet()),
                        Cell.text(covered.outlet().capacity().basis().words()),
                        Cells.known(covered.crowding())))
                .toList();
        return new Table(
                "services",
                "Services, those that most people depend on first",
                List.of(
                        "Service",
                        "Organisation",
                        "People in need who reach it",
                        "Who reach no other",
                        "Who would have one left",
                        "Places a year",
                        "Places are",
                        "People for each hundred places"),
                rows);
    }

    static Cell link(String place, Outlet outlet, String query) {
        return Cell.link(outlet.label(), Links.service(place, outlet.id()) + query);
    }

    static Cell organisation(String place, Outlet outlet) {
        return outlet.organisationId().isEmpty()
                ? Cell.text(outlet.organisation())
                : Cell.link(outlet.organisation(), Links.organisation(place, outlet.organisationId()));
    }

    /// Money for organisations that no list places: they help somebody, and nobody can say whom.
    static Table notListed(String place, NeedCoverage need) {
        var rows = need.notListed().stream()
                .map(line -> List.of(
                        Cell.link(
                                line.organisation().name(),
                                Links.organisation(place, line.organisation().id())),
                        Cell.link(line.label(), Links.line(place, line.id())),
                        Cell.of(line.yearly())))
                .toList();
        return new Table(
                "not-listed",
                "Paid for this need, and on no list of services",
                List.of("Organisation", "Paid under", "A year"),
                rows);
    }
}
