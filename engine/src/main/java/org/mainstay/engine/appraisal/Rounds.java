package org.mainstay.engine.appraisal;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Works out draws, on as many threads as there are, and tells how far it has come.
///
/// Every draw is worked out by itself and kept at its own place, so the answer is the same on any number of threads.
final class Rounds {

    /// So many draws are worked out between two words of progress.
    private static final int ROUND = 128;

    /// So many are worked out by one thread before it takes the next.
    private static final int BATCH = 4;

    private static final int WHOLE = 100;

    private Rounds() {}

    /// Each draw from one to before another.
    ///
    /// @param work keeps what it finds of one draw where that draw's own place is
    static void each(int from, int to, Progress progress, IntConsumer work) {
        for (var start = from; start < to; start += ROUND) {
            var first = start;
            var end = Math.min(to, start + ROUND);
            progress.reached(
                    WHOLE * (start - from) / (to - from), "Working out draw %d of %d.".formatted(start + 1, to));
            IntStream.range(0, Math.ceilDiv(end - start, BATCH)).parallel().forEach(batch -> {
                var next = first + batch * BATCH;
                IntStream.range(next, Math.min(end, next + BATCH)).forEach(work);
            });
        }
    }
}
