package org.mainstay.engine.simulation;

/// Something the council does to a supply at the start of a step. Steps count from 0.
public sealed interface Intervention {

    /// After notice and lead time.
    int step();

    /// The council pays a supply another amount, as a rule less.
    ///
    /// @param councilPence the new yearly amount; 0 ends it
    record Reduce(int supply, int step, long councilPence) implements Intervention {

        public Reduce {
            requireNotNegative("step", step);
            requireNotNegative("council money", councilPence);
        }
    }

    /// The work of one supply moves to another: own clients, those who wait for it, and its reach. The first stops.
    ///
    /// @param from the supply that stops
    /// @param into the supply that goes on
    record Merge(int from, int into, int step, Merged merged, Transition transition) implements Intervention {

        public Merge {
            requireNotNegative("step", step);
            if (from == into) {
                throw new IllegalArgumentException("Supply %s cannot merge into itself.".formatted(from));
            }
        }
    }

    /// What the merged supply looks like; money a year.
    ///
    /// @param councilPence what the council now pays for both
    /// @param capacity the new capacity of both, people a year in millionths
    /// @param fixedRemovedPence leaves the fixed cost of the provider that gives the work up
    /// @param fixedMovedPence joins the fixed cost of the provider that takes it on
    /// @param otherIncomeMovedPence leaves the one and joins the other
    record Merged(
            long councilPence,
            long capacity,
            long fixedRemovedPence,
            long fixedMovedPence,
            long otherIncomeMovedPence) {

        public Merged {
            requireNotNegative("council money", councilPence);
            requireNotNegative("capacity", capacity);
            requireNotNegative("fixed cost removed", fixedRemovedPence);
            requireNotNegative("fixed cost moved", fixedMovedPence);
            requireNotNegative("other income moved", otherIncomeMovedPence);
        }
    }

    /// What a merge costs on the way.
    ///
    /// @param pence once, paid by the council and spent by the provider that takes the work on
    /// @param dip share of the merged offer that is lost for a while though its staff are paid, in millionths
    /// @param dipSteps for how long
    record Transition(long pence, long dip, int dipSteps) {

        /// It costs nothing.
        public static final Transition NONE = new Transition(0, 0, 0);

        public Transition {
            requireNotNegative("transition cost", pence);
            requireNotNegative("dip", dip);
            requireNotNegative("steps of the dip", dipSteps);
            if (dip > Behaviour.ALL) {
                throw new IllegalArgumentException("The dip (%s) must be at most %s.".formatted(dip, Behaviour.ALL));
            }
        }
    }

    private static void requireNotNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("The %s (%s) must not be negative.".formatted(name, value));
        }
    }
}
