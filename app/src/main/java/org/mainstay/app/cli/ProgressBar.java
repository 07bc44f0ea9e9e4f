package org.mainstay.app.cli;

import java.time.Duration;
import java.util.Locale;
import org.mainstay.app.download.Progress;

/// Draws on `err` how far a download is, in one line that is drawn over, once it has taken more than a second and if a
/// person is watching.
final class ProgressBar implements Progress {

    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final long STEP = Duration.ofMillis(100).toNanos();
    private static final int CELLS = 20;
    private static final double MEGABYTE = 1e6;

    private final Surroundings surroundings;
    private final boolean quiet;
    private final long start = System.nanoTime();
    private long last = start;
    private int drawn;

    ProgressBar(Surroundings surroundings, boolean quiet) {
        this.surroundings = surroundings;
        this.quiet = quiet;
    }

    @Override
    public void at(String file, long done, long total) {
        var now = System.nanoTime();
        if (!quiet && surroundings.terminal() && now - start > PATIENCE && now - last > STEP) {
            last = now;
            draw(line(file, done, total));
        }
    }

    /// Wipes the line, so that something else can be written there.
    void clear() {
        if (drawn > 0) {
            draw("");
            surroundings.err().print("\r");
            surroundings.err().flush();
            drawn = 0;
        }
    }

    static String line(String file, long done, long total) {
        var megabytes = done / MEGABYTE;
        if (total <= 0) {
            return String.format(Locale.UK, "%s  %,.1f MB", file, megabytes);
        }
        var full = (int) Math.min(CELLS, done * CELLS / total);
        var bar = "█".repeat(full) + "░".repeat(CELLS - full);
        var percent = Math.min(100, done * 100 / total);
        return String.format(
                Locale.UK, "%s  %s %3d%%  %,.1f of %,.1f MB", file, bar, percent, megabytes, total / MEGABYTE);
    }

    private void draw(String line) {
        surroundings.err().print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
        surroundings.err().flush();
        drawn = line.length();
    }
}
