package org.mainstay.engine.location;

import java.util.function.BooleanSupplier;

/// How much work a search may do. Counted in pairs of area and site looked at, not in seconds, so that the
/// same question has the same answer on every machine.
public final class Effort {

    private final BooleanSupplier cancelled;
    private long left;
    private boolean stopped;

    private Effort(long pairs, BooleanSupplier cancelled) {
        this.left = pairs;
        this.cancelled = cancelled;
    }

    /// So many pairs.
    public static Effort of(long pairs) {
        return of(pairs, () -> false);
    }

    /// So many pairs, unless somebody cancels first.
    ///
    /// @param cancelled asked between two steps of the search, many times a second
    public static Effort of(long pairs, BooleanSupplier cancelled) {
        return new Effort(pairs, cancelled);
    }

    void spend(long pairs) {
        left -= pairs;
        stopped = stopped || cancelled.getAsBoolean();
    }

    boolean over() {
        return stopped || left <= 0;
    }

    /// Why a search ends that has not proven its answer.
    Ending ending() {
        return stopped ? Ending.CANCELLED : Ending.SPENT;
    }
}
