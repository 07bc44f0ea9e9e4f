package org.mainstay.engine.appraisal;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an option changes for each payer in each year, in pence of that year's own; positive is better.
///
/// @param years how many are asked about; costs that follow later stand in the years after them
/// @param money put in or kept: what the council pays, one-offs included, and what other funders do in answer
/// @param cashable the cost of displaced people, times its cashability
/// @param full the same in full
record PayerFlows(
        int years,
        SortedMap<Payer, List<Long>> money,
        SortedMap<Payer, List<Long>> cashable,
        SortedMap<Payer, List<Long>> full) {

    /// Nothing moves.
    static final PayerFlows NONE = new PayerFlows(0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    PayerFlows {
        money = Collections.unmodifiableSortedMap(new TreeMap<>(money));
        cashable = Collections.unmodifiableSortedMap(new TreeMap<>(cashable));
        full = Collections.unmodifiableSortedMap(new TreeMap<>(full));
    }

    /// The cost of displaced people.
    SortedMap<Payer, List<Long>> displaced(Basis basis) {
        return switch (basis) {
            case CASHABLE -> cashable;
            case FULL -> full;
        };
    }

    /// Adds up what each payer has in each year.
    static final class Sums {

        private final Map<Payer, long[]> byPayer = new EnumMap<>(Payer.class);
        private final int years;

        Sums(int years) {
            this.years = years;
        }

        void add(Payer payer, int year, long pence) {
            var own = byPayer.computeIfAbsent(payer, none -> new long[years]);
            own[year] = Math.addExact(own[year], pence);
        }

        /// Every payer is there, with nothing where nothing was added.
        SortedMap<Payer, List<Long>> all() {
            var all = new TreeMap<Payer, List<Long>>();
            for (var payer : Payer.values()) {
                var own = byPayer.getOrDefault(payer, new long[years]);
                all.put(payer, Arrays.stream(own).boxed().toList());
            }
            return all;
        }
    }
}
