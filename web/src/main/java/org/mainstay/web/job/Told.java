package org.mainstay.web.job;

import org.mainstay.engine.appraisal.Progress;
import org.mainstay.web.store.Jobs;
import org.mainstay.web.store.StoredJob;

/// Writes the progress of a job into the store, and stops the work once the job runs no longer there.
final class Told implements Progress {

    /// The store is asked no more often than this.
    private static final long PAUSE_NANOSECONDS = 200_000_000;

    private static final int ALMOST = 99;

    private final Jobs jobs;
    private final StoredJob job;
    private long last = System.nanoTime() - PAUSE_NANOSECONDS;

    Told(Jobs jobs, StoredJob job) {
        this.jobs = jobs;
        this.job = job;
    }

    @Override
    public void reached(int percent, String doing) {
        var now = System.nanoTime();
        if (now - last < PAUSE_NANOSECONDS) {
            return;
        }
        last = now;
        if (!jobs.tell(job.id(), Math.min(ALMOST, percent), doing)) {
            throw new Stopped();
        }
    }
}
