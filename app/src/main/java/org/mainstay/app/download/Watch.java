package org.mainstay.app.download;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/// Ends a download that has fallen silent: an answer, once begun, has no time limit of its own in the JDK.
final class Watch implements AutoCloseable {

    private final Thread thread;
    private volatile long last = System.nanoTime();
    private volatile boolean silent;

    Watch(InputStream body, Duration patience) {
        thread = Thread.ofVirtual().start(() -> {
            try {
                while (System.nanoTime() - last < patience.toNanos()) {
                    Thread.sleep(patience.dividedBy(10));
                }
                silent = true;
                body.close();
            } catch (InterruptedException | IOException over) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Bytes have come.
    void notice() {
        last = System.nanoTime();
    }

    boolean isSilent() {
        return silent;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
