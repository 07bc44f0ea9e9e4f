package org.mainstay.engine.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;

/// What a search needs to know of a set of changes. The appraisal answers, by running its model.
public interface Scores {

    Score score(List<Change> changes);

    /// What the changes book as saving a year, in pence.
    long savingPence(Change change);

    /// What a change costs the council once, in pence.
    long oncePence(Change change);

    /// What the changes lose in each of the ways that the world may go, in pence: people at their weight,
    /// less what the public purse gains.
    List<Long> losses(List<Change> changes);

    /// The same question if the world goes just as the central assumptions say: quicker to answer, and a start.
    Scores calm();

    /// What the losses of all ways come to.
    Risk risk();

    /// What a portfolio must keep to.
    Standards standards();

    /// By how many people a year a set of changes breaks the standards, in millionths; 0 where it keeps them.
    long breach(List<Change> changes);

    /// The common objective: lower is better, whatever the approach.
    default long loss(List<Change> changes) {
        return Math.round(value(losses(changes)));
    }

    /// What the objective makes of losses that are all as likely.
    default double value(List<Long> losses) {
        var weights = new long[losses.size()];
        Arrays.fill(weights, 1);
        return risk().value(losses.stream().mapToLong(Long::longValue).toArray(), weights);
    }

    /// The outcome of a set of changes over the horizon, at central assumptions.
    ///
    /// @param councilCash present value in pence, after displaced costs; positive is better
    /// @param peopleLosing people who lose service, in millionths
    /// @param leavesNone whether some area is left with no provider of a need that it had one for
    /// @param publicPurse the same as council cash, for all public payers
    record Score(long councilCash, long peopleLosing, boolean leavesNone, long publicPurse) {}

    /// What a portfolio must keep to, as far as an estimate can tell.
    ///
    /// @param cells people of one area with one need, with the least of them that must find room
    /// @param reaches by the id of a line, for how many people of which cells it has room as it is
    /// @param equity null where nothing is asked of the deprived areas' share
    /// @param belowPence what a millionth of a person a year weighs who is below a floor that cannot be kept
    /// @param reservePence the most that changes may cost once; null where nobody has said
    record Standards(
            List<Problem.Cell> cells,
            Map<String, List<Problem.Reach>> reaches,
            Problem.@Nullable Equity equity,
            long belowPence,
            @Nullable Long reservePence) {

        public static final Standards NONE = new Standards(List.of(), Map.of(), null, 0, null);

        public Standards {
            cells = List.copyOf(cells);
            reaches = Map.copyOf(reaches);
        }

        boolean hasFloors() {
            return cells.stream().anyMatch(cell -> cell.floor() > 0);
        }

        /// The reserve alone: what is asked of a search that need not keep the place resilient.
        Standards reserveOnly() {
            return new Standards(List.of(), Map.of(), null, 0, reservePence);
        }

        /// The same where what cannot be kept is weighed instead.
        Standards bent() {
            var bent = cells.stream()
                    .map(cell -> new Problem.Cell(cell.world(), cell.floor(), belowPence, 0, cell.deprived()))
                    .toList();
            return new Standards(bent, reaches, null, belowPence, reservePence);
        }
    }
}
