package org.mainstay.app.cli;

import java.time.Duration;
import org.mainstay.app.report.Format;

/// Says on `err` how far a long file is done, every second or so, if a person is watching.
final class CountLine implements Runnable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int STEP = 10_000;

    private final Surroundings surroundings;
    private final String done;
    private long last = System.nanoTime();
    private long count;

    CountLine(Surroundings surroundings, String done) {
        this.surroundings = surroundings;
        this.done = done;
    }

    @Override
    public void run() {
        count++;
        if (count % STEP == 0 && surroundings.terminal() && System.nanoTime() - last > PATIENCE.toNanos()) {
            last = System.nanoTime();
            surroundings.err().println("%s %s records ...".formatted(done, Format.count(count)));
        }
    }
}
