package org.mainstay.engine.appraisal;

/// How long after people are turned away their cost falls on a budget. People leave evenly over a year, so a
/// lag of half a year moves half of a year's cost into the next.
///
/// @param months in millionths of a month
record Lag(long months) {

    /// At once; also where no row tells, since then there is no mechanism.
    static final Lag NONE = new Lag(0);

    private static final long YEAR = 12 * Micro.ONE;

    Lag {
        if (months < 0) {
            throw new IllegalArgumentException("A cost cannot come %s millionths of a month early.".formatted(-months));
        }
    }

    /// How many years after the last one costs still come.
    int years() {
        return Math.toIntExact(Math.ceilDiv(months, YEAR));
    }

    /// Years that pass in any case.
    int wholeYears() {
        return Math.toIntExact(months / YEAR);
    }

    /// The part of a year's cost that falls due one year later still.
    double part() {
        return (double) (months % YEAR) / YEAR;
    }

    /// Moves what each year costs to when it falls due, to the penny.
    ///
    /// @param years long enough for all of it
    long[] spread(long[] costs, int years) {
        long[] due = new long[years];
        int whole = wholeYears();
        for (int year = 0; year < costs.length; year++) {
            long next = Long.signum(costs[year]) * Micro.portion(Math.abs(costs[year]), months % YEAR, YEAR);
            due[year + whole] += costs[year] - next;
            if (next != 0) {
                due[year + whole + 1] += next;
            }
        }
        return due;
    }
}
