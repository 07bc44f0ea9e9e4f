package org.mainstay.ingest.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.Point;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.service.ListedService;
import org.mainstay.model.service.Service;

/// Finds services whose position is far from every small area of the place: out at sea, or in another county. By a
/// raster of a tenth of a degree, so that ten thousand services and the areas of a country take no time.
final class PositionCheck {

    private static final double CELLS = 10;

    /// A cell of the raster, some 6 km wide and 11 km high.
    private record Cell(long across, long up) {

        static Cell of(Point point) {
            return new Cell((long) Math.floor(point.longitude() * CELLS), (long) Math.floor(point.latitude() * CELLS));
        }
    }

    private final Set<Cell> settled = new HashSet<>();

    private PositionCheck() {}

    static void tell(List<Fact> facts, Account account) {
        var check = new PositionCheck();
        for (var fact : facts) {
            if (fact instanceof Area area && area.centre() != null) {
                check.settled.add(Cell.of(area.centre()));
            }
        }
        if (!check.settled.isEmpty()) {
            facts.forEach(fact -> check.tell(fact, account));
        }
    }

    private void tell(Fact fact, Account account) {
        if (fact instanceof ListedService service && service.at() != null && far(service.at())) {
            account.note(new ServiceFarFromPlace(service.row(), service.id()));
        } else if (fact instanceof Service service
                && service.locations().stream().anyMatch(one -> one.at() != null && far(one.at()))) {
            account.note(new ServiceFarFromPlace(service.row(), service.id()));
        }
    }

    /// No area in its cell or in the eight around it.
    private boolean far(Point point) {
        var here = Cell.of(point);
        for (var across = here.across() - 1; across <= here.across() + 1; across++) {
            for (var up = here.up() - 1; up <= here.up() + 1; up++) {
                if (settled.contains(new Cell(across, up))) {
                    return false;
                }
            }
        }
        return true;
    }
}
