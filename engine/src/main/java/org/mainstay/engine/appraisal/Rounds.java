package org.mainstay.engine.appraisal;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Works out draws, on as many threads as there are, and tells how far it has come.
///
/// Every draw is worked out by itself and kept at its own place, so the answer is the same on any number of threads.
final class Rounds {

    /// So many draws are worked out between two words of progress.
    private static final int ROUND = 128;

    private static final int WHOLE = 100;

    private Rounds() {}

    /// Each draw from one to before another.
    ///
    /// @param work keeps what it finds of one draw where that draw's own place is
    static void each(int from, int to, Progress progress, IntConsumer work) {
        for (var start = from; start < to; start += ROUND) {
            var end = Math.min(to, start + ROUND);
            progress.reached(
                    WHOLE * (start - from) / (to - from), "Working out draw %d of %d.".formatted(start + 1, to));
            var next = new AtomicInteger(start);
            IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
                    .parallel()
                    .forEach(thread -> takeTurns(next, end, work));
        }
    }

    /// Each thread takes the next draw that nobody has taken, so that none waits for another.
    private static void takeTurns(AtomicInteger next, int end, IntConsumer work) {
        for (var draw = next.getAndIncrement(); draw < end; draw = next.getAndIncrement()) {
            work.accept(draw);
        }
    }
}
