package org.mainstay.engine.simulation;

/// People and money are never made and never lost. A breach is our fault, and nothing that follows could be trusted.
final class Conservation {

    private Conservation() {}

    /// Everyone who asked or waited was served, left, or waits.
    static void requirePeople(int step, int cell, long in, long out) {
        if (in != out) {
            throw new IllegalStateException(
                    "In step %s, %s millionths of people came to cell %s and %s were accounted for."
                            .formatted(step, in, cell, out));
        }
    }

    /// What a provider had and received is what it paid and has.
    static void requireMoney(int step, int provider, long in, long out) {
        if (in != out) {
            throw new IllegalStateException("In step %s, %s pence came to provider %s and %s were accounted for."
                    .formatted(step, in, provider, out));
        }
    }

    /// What providers do not pay each other is what others of them do not get.
    static void requirePayments(long notPaid, long notReceived) {
        if (notPaid != notReceived) {
            throw new IllegalStateException(
                    "Of what providers owe each other %s pence are not paid and %s not received."
                            .formatted(notPaid, notReceived));
        }
    }

    /// Over the world: what funders paid is what was spent or is in reserves.
    static void requireMoney(Tally tally, long[] reservesAtStart) {
        long[] before = reservesAtStart;
        for (int year = 0; year < tally.council.length; year++) {
            long in = sum(tally.oneOffReceived[year])
                    + sum(tally.council[year])
                    + sum(tally.otherIncome[year])
                    + sum(before);
            long out = sum(tally.spend[year]) + sum(tally.reserves[year]);
            if (in != out) {
                throw new IllegalStateException("In year %s, %s pence came in over the world and %s were accounted for."
                        .formatted(year, in, out));
            }
            before = tally.reserves[year];
        }
    }

    static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum = Math.addExact(sum, value);
        }
        return sum;
    }
}
