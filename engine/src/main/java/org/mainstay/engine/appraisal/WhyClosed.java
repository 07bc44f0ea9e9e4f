package org.mainstay.engine.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mainstay.engine.simulation.Closure;
import org.mainstay.engine.simulation.Diary;
import org.mainstay.engine.simulation.Rates;

/// Says in one sentence why the model closes a provider, or why it does not, and what each quarter-end found.
///
/// @param limit the months below which reserves count as too little
/// @param reservesKnown whether anybody reported its reserves
record WhyClosed(BigDecimal limit, boolean reservesKnown) {

    String of(Diary diary) {
        var closure = diary.closure();
        if (closure != null) {
            return closed(closure);
        }
        if (!reservesKnown) {
            return "Nobody has reported its reserves, so the closing rule does not fire: the model trims what it offers"
                    + " to what it takes.";
        }
        var first = diary.entries().stream()
                .filter(entry -> rates(entry).inDeficit())
                .findFirst();
        if (first.isEmpty()) {
            return "It stays open over these %d months: what it takes always covers its fixed cost, and it offers what the rest pays for."
                    .formatted(diary.entries().size());
        }
        var last = diary.entries().getLast();
        return "It stays open over these %d months: from month %d it spends more than it takes, but its reserves of %s still last %s months at the end."
                .formatted(
                        diary.entries().size(),
                        first.get().step() + 1,
                        Words.pounds(last.reserves()),
                        months(last.runway()));
    }

    private String closed(Closure closure) {
        return "At the end of month %d: %s; below %s for the second quarter-end in a row while it spends more than it takes (%s against %s a year): the model closes it."
                .formatted(
                        closure.step() + 1,
                        left(closure.reservesPence(), closure.runway()),
                        count(limit),
                        Words.pounds(closure.spendPence()),
                        Words.pounds(closure.incomePence()));
    }

    private static String left(long reserves, long runway) {
        return reserves < 0
                ? "reserves are overdrawn by " + Words.pounds(reserves)
                : "reserves of %s last %s months".formatted(Words.pounds(reserves), months(runway));
    }

    /// What the closing rule found at the end of a step; empty where it did not look.
    String test(Diary.Entry entry) {
        var rates = entry.rates();
        if (!entry.endsQuarter() || rates == null) {
            return "";
        }
        if (!reservesKnown) {
            return "Reserves not known: the rule does not fire.";
        }
        if (!rates.inDeficit()) {
            return "Takes at least what it spends.";
        }
        return isShort(entry)
                ? "Spends more than it takes, and reserves last less than %s.".formatted(count(limit))
                : "Spends more than it takes, and reserves still last.";
    }

    private boolean isShort(Diary.Entry entry) {
        return entry.reserves() < 0 || BigDecimal.valueOf(entry.runway(), 6).compareTo(limit) < 0;
    }

    /// With one decimal.
    static String months(long millionths) {
        return BigDecimal.valueOf(millionths, 6)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String count(BigDecimal months) {
        var plain = months.stripTrailingZeros().toPlainString();
        return plain + (plain.equals("1") ? " month" : " months");
    }

    private static Rates rates(Diary.Entry entry) {
        var rates = entry.rates();
        if (rates == null) {
            throw new IllegalStateException("A provider that has not closed has rates in every step.");
        }
        return rates;
    }
}
