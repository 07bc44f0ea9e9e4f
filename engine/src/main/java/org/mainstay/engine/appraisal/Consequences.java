package org.mainstay.engine.appraisal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an option changes for each payer, in pence of present value against the place as it is; positive is better.
///
/// @param moneySaved council money no longer paid, less one-offs; it is part of the council's line below
/// @param cashable by payer, displaced costs times their cashability
/// @param full by payer, displaced costs in full
/// @param flows the same year by year
/// @param othersSaved money that other public payers no longer pay, less one-offs; part of their lines
record Consequences(
        long moneySaved,
        SortedMap<Payer, Long> cashable,
        SortedMap<Payer, Long> full,
        PayerFlows flows,
        long othersSaved) {

    /// The council pays for everything.
    Consequences(long moneySaved, SortedMap<Payer, Long> cashable, SortedMap<Payer, Long> full, PayerFlows flows) {
        this(moneySaved, cashable, full, flows, 0);
    }

    Consequences {
        cashable = Collections.unmodifiableSortedMap(new TreeMap<>(cashable));
        full = Collections.unmodifiableSortedMap(new TreeMap<>(full));
    }

    /// What funders do in answer is in the flows only: what they put in or withdraw is no gain or loss of a budget.
    ///
    /// @param saved what whoever pays for lines no longer pays, less one-offs, year by year
    static Consequences of(PayerFlows flows, SortedMap<Payer, List<Long>> saved, Discounting discounting) {
        var money = present(saved, discounting);
        var cashable = present(flows.cashable(), discounting);
        var full = present(flows.full(), discounting);
        money.forEach((payer, part) -> {
            cashable.merge(payer, part, Math::addExact);
            full.merge(payer, part, Math::addExact);
        });
        var others = money.entrySet().stream()
                .filter(part -> part.getKey() != Payer.LA && part.getKey().publicPurse())
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Consequences(money.getOrDefault(Payer.LA, 0L), cashable, full, flows, others);
    }

    private static SortedMap<Payer, Long> present(SortedMap<Payer, List<Long>> flows, Discounting discounting) {
        var present = new TreeMap<Payer, Long>();
        flows.forEach((payer, years) -> present.put(payer, discounting.presentValue(years)));
        return present;
    }

    /// P before anybody is displaced.
    long purseSaved() {
        return moneySaved + othersSaved;
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
