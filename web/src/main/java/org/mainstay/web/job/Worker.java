package org.mainstay.web.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mainstay.web.store.Jobs;
import org.mainstay.web.store.StoredJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does the jobs of the store one after another, in the background, as long as the server runs.
public final class Worker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final int LOOK_AGAIN_SECONDS = 5;
    private static final long PATIENCE_MILLISECONDS = 2_000;

    private final Jobs jobs;
    private final Map<String, Work> kinds;
    private final Semaphore asked = new Semaphore(1);
    private final Thread thread;

    /// Says of jobs that ran when the server stopped that they failed, and begins.
    public Worker(Jobs jobs, List<Work> kinds) {
        this.jobs = jobs;
        this.kinds = kinds.stream().collect(Collectors.toMap(Work::kind, Function.identity()));
        jobs.failInterrupted(
                this.kinds.keySet(), "The server stopped while this was running. Nothing was changed: run it again.");
        this.thread = Thread.ofPlatform().daemon().name("jobs").start(this::work);
    }

    /// Adds a job; it begins when those before it have ended.
    public UUID add(String place, String kind, String request, String who) {
        var id = jobs.add(place, kind, request, who);
        asked.release();
        return id;
    }

    /// The kind of a job; empty where this release does no such work any more.
    public Optional<Work> kindOf(StoredJob job) {
        return Optional.ofNullable(kinds.get(job.kind()));
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (!workOnce() && asked.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) {
                    asked.drainPermits();
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether there was anything to do. A store that does not answer is asked again later.
    private boolean workOnce() throws InterruptedException {
        try {
            var next = jobs.takeNext(kinds.keySet());
            if (next.isPresent()) {
                run(next.get());
            }
            return next.isPresent();
        } catch (RuntimeException cause) {
            LOG.warn("The next job could not be taken from the store.", cause);
            return false;
        }
    }

    private void run(StoredJob job) throws InterruptedException {
        try {
            var work = kindOf(job).orElseThrow(() -> new CannotDo("This release of Mainstay does no such work."));
            jobs.done(job.id(), work.run(job, new Told(jobs, job)));
        } catch (CannotDo cause) {
            jobs.failed(job.id(), cause.why());
        } catch (Stopped cancelled) {
            LOG.debug("A job was cancelled.", cancelled);
        } catch (RuntimeException | OutOfMemoryError cause) {
            LOG.error("A job failed.", cause);
            jobs.failed(job.id(), why(cause));
        }
    }

    private static String why(Throwable cause) {
        return cause instanceof OutOfMemoryError
                ? "This needs more memory than Mainstay was given: set MAINSTAY_OPTS=-Xmx4g and start again."
                : "Mainstay could not do this (%s); the server's log says more. Nothing was changed."
                        .formatted(cause.getClass().getSimpleName());
    }

    /// What runs is left; the next start says so.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
