package org.mainstay.engine.simulation;

import java.util.Arrays;

/// Which providers have given up, by the closure rule. A provider whose reserves are unknown never does.
final class Survival {

    private static final int MONTHS = 12;

    private final Layout layout;
    private final ClosureRule rule;
    private final Tally tally;
    private final boolean[] closed;
    private final boolean[] wasLow;

    /// By provider: the share of the limit at which it closes, in millionths.
    private final long[] patience;

    Survival(Layout layout, ClosureRule rule, Tally tally) {
        this.layout = layout;
        this.rule = rule;
        this.tally = tally;
        closed = new boolean[layout.providers];
        wasLow = new boolean[layout.providers];
        patience = new long[layout.providers];
        Arrays.fill(patience, Behaviour.ALL);
    }

    boolean knowsReserves(int provider) {
        return layout.world.providers().get(provider).reservesPence() != null;
    }

    /// From now on it closes only at this share of the limit, in millionths.
    void expect(int provider, long share) {
        patience[provider] = share;
    }

    boolean hasClosed(int provider) {
        return closed[provider];
    }

    /// At the end of a step.
    ///
    /// @param income a year, at the rate of this step; a deficit is told from rates, since by rounding the same
    /// money makes one month's share a penny more than the next
    /// @param spend a year, at the rate of this step
    void judge(int step, int provider, long reserves, long income, long spend) {
        if (!knowsReserves(provider)) {
            return;
        }
        switch (rule) {
            case ClosureRule.QuarterEnds quarterEnds -> {
                if (layout.calendar.endsQuarter(step)) {
                    boolean isLow = income < spend && runway(reserves, spend) < limit(provider, quarterEnds.runway());
                    if (isLow && wasLow[provider]) {
                        close(step, provider, reserves, income, spend);
                    }
                    wasLow[provider] = isLow;
                }
            }
            case ClosureRule.YearEnd yearEnd -> {
                if (layout.calendar.endsYear(step)) {
                    judgeYear(step, provider, reserves, limit(provider, yearEnd.share()));
                }
            }
            case ClosureRule.Never never -> {}
        }
    }

    /// At the start of a step, whatever the rule.
    void shut(int step, int provider, long reserves, long income, long spend) {
        if (!closed[provider]) {
            close(step, provider, reserves, income, spend);
        }
    }

    /// As if it had never been in trouble.
    void reopen(int provider) {
        closed[provider] = false;
        wasLow[provider] = false;
    }

    private long limit(int provider, long usual) {
        return Portion.of(usual, patience[provider], Behaviour.ALL);
    }

    private void judgeYear(int step, int provider, long reserves, long share) {
        int year = layout.calendar.year(step);
        long income = tally.otherIncome[year][provider] + tally.oneOffReceived[year][provider];
        for (int supply : layout.suppliesOfProvider[provider]) {
            income += tally.council[year][supply];
        }
        long spend = tally.spend[year][provider];
        if (income < spend && Math.multiplyExact(reserves, Behaviour.ALL) < Math.multiplyExact(share, spend)) {
            close(step, provider, reserves, income, spend);
        }
    }

    private void close(int step, int provider, long reserves, long income, long spend) {
        closed[provider] = true;
        if (tally.closed[provider] == null) {
            tally.closed[provider] = new Closure(provider, step, income, spend, reserves, runway(reserves, spend));
        }
    }

    /// In millionths of a month; 0 for a body that spends nothing.
    private static long runway(long reserves, long spend) {
        return spend == 0 ? 0 : Portion.of(reserves, MONTHS * Behaviour.ALL, spend);
    }
}
