package org.mainstay.ingest.fuzz;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Tries inputs one by one on a thread that is given up when one of them takes too long.
final class Watched {

    private static final long PATIENCE = 30_000;

    private final Trying trying;
    private final IntFunction<Mutant> inputs;
    private final AtomicInteger at = new AtomicInteger(-1);
    private volatile @Nullable Throwable slip;

    Watched(Trying trying, IntFunction<Mutant> inputs) {
        this.trying = trying;
        this.inputs = inputs;
    }

    void run(int from, int end) throws InterruptedException {
        var thread = Thread.ofPlatform().daemon().start(() -> tryAll(from, end));
        var last = -1;
        var since = System.currentTimeMillis();
        while (thread.isAlive()) {
            thread.join(200);
            if (at.get() != last) {
                last = at.get();
                since = System.currentTimeMillis();
            } else if (System.currentTimeMillis() - since > PATIENCE) {
                throw new AssertionError(
                        "Input %d hangs at %s".formatted(last, Arrays.toString(thread.getStackTrace())));
            }
        }
        if (slip != null) {
            throw new AssertionError("Input %d".formatted(last), slip);
        }
    }

    private void tryAll(int from, int end) {
        try {
            for (var index = from; index < end; index++) {
                at.set(index);
                trying.look(index, inputs.apply(index));
            }
        } catch (RuntimeException | Error mine) {
            slip = mine;
        }
    }
}
