package org.mainstay.engine.simulation;

import java.util.List;

/// Something that changes a run at the start of a step: the council does it to a supply, or it is a
/// [Blow]. Steps count from 0.
public sealed interface Intervention
        permits Intervention.Reduce,
                Intervention.Grow,
                Intervention.Secure,
                Intervention.Pay,
                Intervention.FrontDoor,
                Intervention.Merge,
                Blow {

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

    /// The council pays a supply more, which buys room that opens after a while though its staff are
    /// paid from the first day; or an increase that was for a time runs out.
    ///
    /// @param councilPence the new yearly amount
    /// @param capacity the new capacity, people a year in millionths
    /// @param otherIncomePence what others now pay more a year; below 0 where they pay less
    /// @param ready the step at which the added capacity opens
    record Grow(int supply, int step, long councilPence, long capacity, long otherIncomePence, int ready)
            implements Intervention {

        public Grow {
            requireNotNegative("step", step);
            requireNotNegative("council money", councilPence);
            requireNotNegative("capacity", capacity);
        }
    }

    /// Certainty for some years frees money that insecurity cost, which serves people instead; when the
    /// term is over the same is taken back.
    ///
    /// @param fixedPence a year, added to the fixed cost; below 0 where it is freed
    /// @param capacity added, people a year in millionths
    /// @param runway at which share of the limit it closes from now on, in millionths
    record Secure(int supply, int step, long fixedPence, long capacity, long runway) implements Intervention {

        public Secure {
            requireNotNegative("step", step);
            requireNotNegative("runway", runway);
        }
    }

    /// The council pays once, and the provider spends it at once.
    record Pay(int supply, int step, long pence) implements Intervention {

        public Pay {
            requireNotNegative("step", step);
            requireNotNegative("pence", pence);
        }
    }

    /// A single point of entry opens: whoever one member turns away is handed on more often than
    /// before.
    ///
    /// @param host the supply whose provider keeps the door, and is paid for it
    /// @param members whose people it hands on
    /// @param yearlyPence what the council pays the host more a year, all of which is spent
    /// @param handOff of the people who would not have tried another, the share who now do, in
    /// millionths
    record FrontDoor(int host, List<Integer> members, int step, long yearlyPence, long handOff)
            implements Intervention {

        public FrontDoor {
            members = List.copyOf(members);
            requireNotNegative("step", step);
            requireNotNegative("council money", yearlyPence);
            requireNotNegative("hand-off", handOff);
            if (handOff > Behaviour.ALL) {
                throw new IllegalArgumentException(
                        "The hand-off (%s) must be at most %s.".formatted(handOff, Behaviour.ALL));
            }
        }
    }

    /// The work of one supply moves to another: own clients, those who wait for it, and its reach. The
    /// first stops.
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
    /// @param dip share of the merged offer that is lost for a while though its staff are paid, in
    /// millionths
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
