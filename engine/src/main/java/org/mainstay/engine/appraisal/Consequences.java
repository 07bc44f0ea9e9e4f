package org.mainstay.engine.appraisal;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an option changes for each payer, in pence of present value against the place as it is; positive is better.
///
/// @param moneySaved council money no longer paid, less one-offs; it is part of the council's line below
/// @param cashable by payer, displaced costs times their cashability
/// @param full by payer, displaced costs in full
record Consequences(long moneySaved, SortedMap<Payer, Long> cashable, SortedMap<Payer, Long> full) {

    Consequences {
        cashable = Collections.unmodifiableSortedMap(new TreeMap<>(cashable));
        full = Collections.unmodifiableSortedMap(new TreeMap<>(full));
    }

    /// For each payer.
    SortedMap<Payer, Long> byPayer(Basis basis) {
        return switch (basis) {
            case CASHABLE -> cashable;
            case FULL -> full;
        };
    }

    /// For one payer.
    long change(Payer payer, Basis basis) {
        return byPayer(basis).getOrDefault(payer, 0L);
    }

    /// C: the council's own budget, after the displaced cost that it bears itself.
    long council(Basis basis) {
        return change(Payer.LA, basis);
    }

    /// P: the council and the four other public payers. What nobody is known to bear is not in it, but apart.
    long publicPurse(Basis basis) {
        long sum = 0;
        for (var line : byPayer(basis).entrySet()) {
            sum = line.getKey().publicPurse() ? Math.addExact(sum, line.getValue()) : sum;
        }
        return sum;
    }

    /// A printed sensitivity only.
    long unknown(Basis basis) {
        return change(Payer.UNKNOWN, basis);
    }
}
