package org.mainstay.engine.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The sums of one run while it is being made: the first index is the year.
final class Tally {

    final long[][] council;
    final long[] oneOff;
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
        oneOff = new long[years];
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
            oneOff,
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
