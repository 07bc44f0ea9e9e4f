package org.mainstay.engine.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The sums of one run while it is being made: the first index is the year.
final class Tally {

    final long[][] council;
    final long[][] oneOffReceived;
    final long[][] served;
    final long[][] displaced;
    final long[][] unmet;
    final long[][] waiting;
    final long[][] demand;
    final long[][] servedOwn;
    final long[][] servedOthers;
    final long[][] otherIncome;
    final long[][] spend;
    final long[][] reserves;
    final @Nullable Closure[] closed;

    Tally(int years, int providers, int supplies, int cells) {
        council = new long[years][supplies];
        oneOffReceived = new long[years][providers];
        served = new long[years][cells];
        displaced = new long[years][cells];
        unmet = new long[years][cells];
        waiting = new long[years][cells];
        demand = new long[years][cells];
        servedOwn = new long[years][supplies];
        servedOthers = new long[years][supplies];
        otherIncome = new long[years][providers];
        spend = new long[years][providers];
        reserves = new long[years][providers];
        closed = new Closure[providers];
    }

    /// A copy to go on from, without anything about what a run works out.
    Tally without(Schedule schedule, @Nullable Extent[] extents, Layout layout) {
        var copy = new Tally(council.length, layout.providers, layout.supplies, layout.cells);
        for (int year = 0; year < council.length; year++) {
            for (int provider = 0; provider < layout.providers; provider++) {
                if (!schedule.providers[provider]) {
                    copy.takeProvider(this, year, provider, layout.suppliesOfProvider[provider]);
                }
            }
            for (int need = 0; need < layout.needs; need++) {
                copy.takeNeed(this, year, layout.suppliesOfNeed[need], layout.cellsOfNeed[need]);
                var extent = extents[need];
                if (extent != null) {
                    copy.clear(year, extent);
                }
            }
        }
        return copy;
    }

    private void takeProvider(Tally from, int year, int provider, int[] supplies) {
        oneOffReceived[year][provider] = from.oneOffReceived[year][provider];
        otherIncome[year][provider] = from.otherIncome[year][provider];
        spend[year][provider] = from.spend[year][provider];
        reserves[year][provider] = from.reserves[year][provider];
        closed[provider] = from.closed[provider];
        for (int supply : supplies) {
            council[year][supply] = from.council[year][supply];
        }
    }

    private void takeNeed(Tally from, int year, int[] supplies, int[] cells) {
        for (int supply : supplies) {
            servedOwn[year][supply] = from.servedOwn[year][supply];
            servedOthers[year][supply] = from.servedOthers[year][supply];
        }
        for (int cell : cells) {
            served[year][cell] = from.served[year][cell];
            displaced[year][cell] = from.displaced[year][cell];
            unmet[year][cell] = from.unmet[year][cell];
            waiting[year][cell] = from.waiting[year][cell];
            demand[year][cell] = from.demand[year][cell];
        }
    }

    private void clear(int year, Extent extent) {
        for (int supply : extent.supplies) {
            servedOwn[year][supply] = 0;
            servedOthers[year][supply] = 0;
        }
        for (int cell : extent.cells) {
            served[year][cell] = 0;
            displaced[year][cell] = 0;
            unmet[year][cell] = 0;
            waiting[year][cell] = 0;
            demand[year][cell] = 0;
        }
    }

    List<Closure> closures() {
        return Stream.of(closed).filter(Objects::nonNull).toList();
    }

    boolean sameAs(Tally other) {
        return Arrays.deepEquals(content(), other.content());
    }

    int contentHash() {
        return Arrays.deepHashCode(content());
    }

    private Object[] content() {
        return new Object[] {
            council,
            oneOffReceived,
            served,
            displaced,
            unmet,
            waiting,
            demand,
            servedOwn,
            servedOthers,
            otherIncome,
            spend,
            reserves,
            closed
        };
    }
}
