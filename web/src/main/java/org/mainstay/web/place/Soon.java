package org.mainstay.web.place;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Answers about an open place that take longer than a page may: each is worked out once, beside the pages. Whoever
/// asks waits a moment, and where that was not enough is told what is being done.
public final class Soon {

    private static final long PATIENCE = 2_000;

    private final String place;
    private final Map<String, FutureTask<Boolean>> begun = new ConcurrentHashMap<>();

    Soon(String place) {
        this.place = place;
    }

    /// Waits for a moment until something is worked out.
    ///
    /// @param doing what it is, in a sentence for people; one thing has one such sentence
    /// @param work that keeps what it made, so that it can be asked for afterwards without waiting
    public void await(String doing, Runnable work) throws NotShown.Opening {
        var task = begun.computeIfAbsent(doing, key -> begin(work));
        try {
            task.get(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
            throw new NotShown.Opening(place, doing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotShown.Opening(place, doing);
        } catch (ExecutionException failed) {
            // The next visit tries again.
            begun.remove(doing, task);
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static FutureTask<Boolean> begin(Runnable work) {
        var task = new FutureTask<>(work, true);
        Thread.ofPlatform().daemon().name("working out").start(task);
        return task;
    }
}
