package org.mainstay.engine.appraisal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mainstay.engine.coverage.LikeLines;
import org.mainstay.engine.relationship.FundingLine;

/// Finds the other line that duplicates one most: alike by what coverage knows of both, and with room that somebody
/// counted.
final class TwinFinder {

    private final LikeLines alike;
    private final List<FundingLine> lines;
    private final Model central;
    private final Room room;
    private final long limit;

    /// @param limit from what share of the local demand a merged body would be one that the place cannot lose
    TwinFinder(LikeLines alike, List<FundingLine> lines, Model central, Room room, long limit) {
        this.alike = alike;
        this.lines = lines;
        this.central = central;
        this.room = room;
        this.limit = limit;
    }

    /// Another line and what both do for the same people.
    record Twin(FundingLine line, Room.Pair pair) {}

    Optional<Twin> find(FundingLine line) {
        return lines.stream()
                .filter(other -> alike.alike(line, other) && counted(line) && counted(other))
                .filter(other -> room.meet(central.supply(line), central.supply(other)))
                .map(other -> new Twin(other, room.pair(central.supply(line), central.supply(other), limit)))
                .max(Comparator.comparingLong((Twin twin) -> twin.pair().duplication())
                        .thenComparing(twin -> twin.line().id(), Comparator.reverseOrder()));
    }

    private static boolean counted(FundingLine line) {
        return line.findProvision()
                .map(provision -> provision.delivery().capacity())
                .isPresent();
    }
}
