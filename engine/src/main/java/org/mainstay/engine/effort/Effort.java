package org.mainstay.engine.effort;

import java.util.function.BooleanSupplier;

/// How much work a search may do. Counted in steps, such as pairs of area and site looked at, not in seconds, so that
/// the
/// same question has the same answer on every machine.
public final class Effort {

    private final BooleanSupplier cancelled;
    private long left;
    private boolean stopped;

    private Effort(long steps, BooleanSupplier cancelled) {
        this.left = steps;
        this.cancelled = cancelled;
    }

    /// So many steps.
    public static Effort of(long steps) {
        return of(steps, () -> false);
    }

    /// So many steps, unless somebody cancels first.
    ///
    /// @param cancelled asked between two steps of the search, many times a second
    public static Effort of(long steps, BooleanSupplier cancelled) {
        return new Effort(steps, cancelled);
    }

    public void spend(long steps) {
        left -= steps;
        stopped = stopped || cancelled.getAsBoolean();
    }

    public boolean over() {
        return stopped || left <= 0;
    }

    /// Why a search ends that has not proven its answer.
    public Ending ending() {
        return stopped ? Ending.CANCELLED : Ending.SPENT;
    }
}
