package org.mainstay.engine.simulation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An organisation in the plain model: what it has, and what it has lost.
final class PlainBody {

    final boolean known;
    long fixed;
    long otherIncome;
    long reserves;
    long once;
    final Map<Integer, Long> onceByYear = new TreeMap<>();
    boolean closed;

    private final List<long[]> losses = new ArrayList<>();
    private long less;
    private long otherRest;
    private long fixedRest;
    private BigInteger staffRest = BigInteger.ZERO;
    private boolean wasLow;

    PlainBody(Provider provider) {
        known = provider.reservesPence() != null;
        reserves = provider.reservesPence() == null ? 0 : provider.reservesPence();
        fixed = provider.fixedPence();
        otherIncome = provider.otherIncomePence();
    }

    /// A loss, or what came back of one, each with a clock of its own.
    void loses(int step, long lessNow) {
        losses.add(new long[] {step, lessNow - less});
        less = lessNow;
    }

    /// Pence a year: for each pound lost some go at once, and some are replaced in time.
    long otherYearly(int step, Behaviour.OtherFunders funders, Calendar calendar) {
        long income = otherIncome;
        for (long[] loss : losses) {
            double gone = 12.0 * (step - loss[0]) / calendar.stepsPerYear() * 1_000_000 / funders.months();
            long come = funders.months() == 0 ? 1_000_000 : StrictMath.round(1_000_000 * (1 - StrictMath.exp(-gone)));
            long rate = PlainNumbers.part(funders.crowdOut(), come, 1_000_000) - funders.leverageLost();
            income += PlainNumbers.part(loss[1], rate, 1_000_000);
        }
        return Math.max(0, income);
    }

    /// A step's part of a yearly sum; the fraction of a penny waits for the next step.
    long takeOther(long yearly, Calendar calendar) {
        otherRest += yearly;
        long paid = otherRest / calendar.stepsPerYear();
        otherRest -= paid * calendar.stepsPerYear();
        return paid;
    }

    long payFixed(Calendar calendar) {
        fixedRest += fixed;
        long paid = fixedRest / calendar.stepsPerYear();
        fixedRest -= paid * calendar.stepsPerYear();
        return paid;
    }

    /// Staff are paid for what is offered, whether or not anybody comes.
    long payStaff(List<PlainWork> works) {
        for (var work : works) {
            staffRest = staffRest.add(PlainNumbers.times(work.unitCost, work.offer));
        }
        var both = staffRest.divideAndRemainder(BigInteger.valueOf(1_000_000));
        staffRest = both[1];
        return both[0].longValueExact();
    }

    /// In millionths of a month.
    long runway(long yearlySpend) {
        return PlainNumbers.part(reserves, 12_000_000, yearlySpend);
    }

    /// Whether it was at the quarter-end before as well.
    boolean isLowAgain(boolean isLow) {
        boolean again = isLow && wasLow;
        wasLow = isLow;
        return again;
    }
}
