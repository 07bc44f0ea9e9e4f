package org.mainstay.engine.appraisal;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.need.Need;

/// Who bears the cost when someone unserved turns up elsewhere.
///
/// @param weights for each payer, as a part of all weights together; what nobody is known to bear is [Payer#UNKNOWN]
record PayerShares(SortedMap<Payer, Long> weights) {

    /// All of it is borne by nobody who is known.
    static final PayerShares NOBODY_KNOWN = new PayerShares(new TreeMap<>(Map.of(Payer.UNKNOWN, 1L)));

    /// Shares in the rows are kept to nine decimals.
    private static final int DECIMALS = 9;
    private static final long WHOLE = 1_000_000_000;

    PayerShares {
        if (weights.values().stream().anyMatch(weight -> weight < 0)
                || weights.values().stream().noneMatch(weight -> weight > 0)) {
            throw new IllegalArgumentException(
                    "The payer weights (%s) must not be negative, and one must be above 0.".formatted(weights));
        }
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    /// From the rows `outcome_payer_la/NEED` and so on; if they exceed the whole, each counts as its part of
    /// them all.
    static PayerShares of(Assumptions assumptions, Need need) {
        var weights = new EnumMap<Payer, Long>(Payer.class);
        long left = WHOLE;
        for (var payer : Payer.values()) {
            var row = assumptions.find("outcome_payer_" + payer.name().toLowerCase(Locale.ROOT), need.code());
            if (payer == Payer.UNKNOWN || row.isEmpty()) {
                continue;
            }
            long weight = row.get()
                    .value()
                    .movePointRight(DECIMALS)
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .longValueExact();
            weights.put(payer, weight);
            left -= weight;
        }
        if (left > 0) {
            weights.put(Payer.UNKNOWN, left);
        }
        return new PayerShares(new TreeMap<>(weights));
    }

    /// Splits pence so that the parts add to the whole: what rounding leaves over goes to the largest
    /// remainders, then
    /// in the order of payers. A negative amount splits as its mirror image. Every payer is there.
    SortedMap<Payer, Long> split(long pence) {
        var ordered = Stream.of(Payer.values())
                .map(payer -> weights.getOrDefault(payer, 0L))
                .toList();
        var amounts = Micro.split(Math.absExact(pence), ordered);
        var parts = new TreeMap<Payer, Long>();
        for (var payer : Payer.values()) {
            var part = amounts.get(parts.size());
            parts.put(payer, pence < 0 ? -part : part);
        }
        return parts;
    }
}
