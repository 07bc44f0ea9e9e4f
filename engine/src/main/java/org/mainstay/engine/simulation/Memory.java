package org.mainstay.engine.simulation;

import java.util.stream.IntStream;

/// What everybody offered in each step of a run, and how many new clients of each supply nobody sent: all that is
/// needed of those whom a later run does not work out anew.
final class Memory implements Watcher {

    /// Of nothing, for a run in which everything is worked out.
    static final Memory NOTHING = new Memory(0);

    /// By step and supply.
    private final long[][] offers;
    private final long[][] missing;

    private Memory(int steps) {
        offers = new long[steps][];
        missing = new long[steps][];
    }

    /// To be filled by a run of so many steps.
    static Memory of(Calendar calendar) {
        return new Memory(calendar.steps());
    }

    @Override
    public void between(int step, long[] offered, OwnClients clients) {
        offers[step] = offered.clone();
        missing[step] = clients.missing();
    }

    /// Puts everybody where they stood in a step.
    void recall(int step, long[] offered, OwnClients clients) {
        if (step < offers.length) {
            System.arraycopy(offers[step], 0, offered, 0, offered.length);
            for (int supply = 0; supply < offered.length; supply++) {
                clients.miss(supply, missing[step][supply]);
            }
        }
    }

    /// The supplies that another run of as many steps has otherwise.
    IntStream changed(Memory other) {
        return IntStream.range(0, offers[0].length)
                .filter(supply -> IntStream.range(0, offers.length)
                        .anyMatch(step -> offers[step][supply] != other.offers[step][supply]
                                || missing[step][supply] != other.missing[step][supply]));
    }
}
