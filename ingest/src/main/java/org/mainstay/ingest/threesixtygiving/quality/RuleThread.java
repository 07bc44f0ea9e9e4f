package org.mainstay.ingest.threesixtygiving.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;

/// Looks at grants on a thread of its own, so that reading and checking share two processors.
final class RuleThread implements AutoCloseable {

    private static final int BATCH = 32;
    private static final int WAITING = 8;

    private final BlockingQueue<List<GrantRecord>> batches = new ArrayBlockingQueue<>(WAITING);
    private final Looking looking;
    private final Thread thread;
    private List<GrantRecord> batch = new ArrayList<>(BATCH);
    private volatile @Nullable Throwable fault;

    /// What to do with each grant, in the order of the file.
    interface Looking {
        void look(GrantRecord grant);
    }

    RuleThread(Looking looking) {
        this.looking = looking;
        thread = Thread.ofPlatform().name("rules").daemon().start(this::work);
    }

    void add(GrantRecord grant) {
        batch.add(grant);
        if (batch.size() == BATCH) {
            pass(batch);
            batch = new ArrayList<>(BATCH);
        }
    }

    /// Waits until every grant is looked at; an empty batch is the last.
    void finish() {
        if (!batch.isEmpty()) {
            pass(batch);
        }
        pass(List.of());
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
        complain();
    }

    /// Stops looking, where reading failed.
    @Override
    public void close() {
        thread.interrupt();
    }

    private void pass(List<GrantRecord> grants) {
        try {
            while (!batches.offer(grants, 1, TimeUnit.SECONDS)) {
                complain();
            }
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static IllegalStateException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Checking was interrupted.", stopped);
    }

    private void complain() {
        switch (fault) {
            case null -> {}
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            default -> throw new IllegalStateException("Checking failed.", fault);
        }
    }

    private void work() {
        try {
            for (var grants = batches.take(); !grants.isEmpty(); grants = batches.take()) {
                grants.forEach(looking::look);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error thrown) {
            fault = thrown;
        }
    }
}
