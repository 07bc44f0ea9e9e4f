package org.mainstay.app.cli;

import java.time.Duration;
import org.mainstay.ingest.folder.Progress;

/// Says on `err` what is being read, once that has taken more than a second and if a person is watching.
final class ProgressLine implements Progress {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Surroundings surroundings;
    private final long start = System.nanoTime();

    ProgressLine(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void file(String path) {
        if (surroundings.terminal() && System.nanoTime() - start > PATIENCE.toNanos()) {
            surroundings.err().println("Reading " + path + " ...");
        }
    }
}
