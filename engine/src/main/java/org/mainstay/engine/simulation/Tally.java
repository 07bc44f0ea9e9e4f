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

    private Tally(Tally other) {
        council = copy(other.council);
        oneOffReceived = copy(other.oneOffReceived);
        served = copy(other.served);
        displaced = copy(other.displaced);
        unmet = copy(other.unmet);
        waiting = copy(other.waiting);
        demand = copy(other.demand);
        servedOwn = copy(other.servedOwn);
        servedOthers = copy(other.servedOthers);
        otherIncome = copy(other.otherIncome);
        spend = copy(other.spend);
        reserves = copy(other.reserves);
        closed = other.closed.clone();
    }

    private static long[][] copy(long[][] byYear) {
        var copy = byYear.clone();
        for (int year = 0; year < copy.length; year++) {
            copy[year] = byYear[year].clone();
        }
        return copy;
    }

    /// A copy to go on from.
    Tally copy() {
        return new Tally(this);
    }

    /// What another run says of the money of a provider and of its supplies.
    void takeProvider(Tally from, int provider, int[] supplies) {
        closed[provider] = from.closed[provider];
        for (int year = 0; year < council.length; year++) {
            oneOffReceived[year][provider] = from.oneOffReceived[year][provider];
            otherIncome[year][provider] = from.otherIncome[year][provider];
            spend[year][provider] = from.spend[year][provider];
            reserves[year][provider] = from.reserves[year][provider];
            for (int supply : supplies) {
                council[year][supply] = from.council[year][supply];
            }
        }
    }

    /// All that a part of this world came to.
    void takePart(Tally part, Patchwork.Place at) {
        for (int year = 0; year < council.length; year++) {
            put(part.council[year], at.supplies, council[year]);
            put(part.servedOwn[year], at.supplies, servedOwn[year]);
            put(part.servedOthers[year], at.supplies, servedOthers[year]);
            put(part.oneOffReceived[year], at.providers, oneOffReceived[year]);
            put(part.otherIncome[year], at.providers, otherIncome[year]);
            put(part.spend[year], at.providers, spend[year]);
            put(part.reserves[year], at.providers, reserves[year]);
            put(part.served[year], at.cells, served[year]);
            put(part.displaced[year], at.cells, displaced[year]);
            put(part.unmet[year], at.cells, unmet[year]);
            put(part.waiting[year], at.cells, waiting[year]);
            put(part.demand[year], at.cells, demand[year]);
        }
        for (var closure : part.closures()) {
            closed[at.providers[closure.provider()]] = closure.of(at.providers[closure.provider()]);
        }
    }

    private static void put(long[] part, int[] at, long[] whole) {
        for (int i = 0; i < part.length; i++) {
            whole[at[i]] = part[i];
        }
    }

    /// What another run says of the own clients of a supply.
    void takeOwnClients(Tally from, int supply) {
        for (int year = 0; year < servedOwn.length; year++) {
            servedOwn[year][supply] = from.servedOwn[year][supply];
        }
    }

    /// All people of some cells are served as they come.
    void serveAll(Clients clients, int[] cells) {
        for (int cell : cells) {
            long people = clients.inYear(cell);
            for (int year = 0; year < served.length; year++) {
                demand[year][cell] = people;
                served[year][cell] = people;
            }
        }
    }

    /// Takes out all people who are worked out anew.
    void clear(Extent extent, int[] supplies) {
        for (int year = 0; year < served.length; year++) {
            for (int supply : supplies) {
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
