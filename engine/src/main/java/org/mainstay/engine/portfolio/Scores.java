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

    /// Where services stand in for each other, so that two changes lose more together than each alone; empty where
    /// nothing is known of that.
    default List<Pool> pools() {
        return List.of();
    }

    /// What may befall the place, by name; empty where nobody says.
    default List<String> shocks() {
        return List.of();
    }

    /// What the changes lose where each shock befalls the place too, beside the shock alone, in pence.
    default List<Long> shockLosses(List<Change> changes) {
        return List.of();
    }

    /// What changes are taken to lose in each way until a search chooses them; others than the losses only
    /// where those take long to find.
    default List<Long> guess(List<Change> changes) {
        return losses(changes);
    }

    /// What changes book as saving a year all together.
    default long savingPence(List<Change> changes) {
        return changes.stream().mapToLong(this::savingPence).sum();
    }

    /// What one person who loses service weighs, in pence of the objective.
    long personPence();

    /// Whether a portfolio that loses so much may be chosen at all.
    default boolean bears(List<Long> losses) {
        return true;
    }

    /// How much room a change takes away, in millionths of people a year; less than nothing where it adds some.
    default long roomLost(Change change) {
        return 0;
    }

    /// By how many people a year a set of changes breaks the standards, in millionths; 0 where it keeps them.
    long breach(List<Change> changes);

    /// Works out what each of many changes loses by itself, all at once, before they are asked about one by one.
    default void prepare(List<Change> changes) {}

    /// The common objective: lower is better, whatever the approach.
    default long loss(List<Change> changes) {
        return Math.round(value(losses(changes)));
    }

    /// What a sum of losses and gains is measured by, since the two may nearly cancel: what each change by itself
    /// comes to, whichever way, and never less than the sum.
    default double size(List<Change> changes, double sum) {
        var each = changes.stream()
                .mapToDouble(change -> Math.abs(value(guess(List.of(change)))))
                .sum();
        return Math.max(Math.abs(sum), each);
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

    /// Services for one need that reach the same people: while they have room to spare, whoever is turned
    /// away by one finds a place at another.
    ///
    /// @param room of each line by its id, in millionths of people a year
    /// @param people who ask them today, served or not
    /// @param weight what the objective loses by each millionth of a person a year for whom all together have
    ///     no room
    record Pool(Map<String, Long> room, long people, long weight) {

        public Pool {
            room = Map.copyOf(room);
        }

        /// How much room is not needed today; below nothing where people go without.
        private long spare() {
            return room.values().stream().mapToLong(Long::longValue).sum() - people;
        }

        /// What is lost where so much room goes; a gain where some is added for those who go without.
        long loss(long lost) {
            if (lost == 0) {
                return 0;
            }
            var spare = spare();
            return (Math.max(0, lost - spare) - Math.max(0, -spare)) * weight;
        }
    }

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
