package org.mainstay.app.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.pack.KeptTexts;
import org.mainstay.app.run.Contents;
import org.mainstay.app.run.LastRun;
import org.mainstay.app.run.SavedRun;

/// Opens the run that `trace` and `uses` look into.
final class Runs {

    private Runs() {}

    /// The tables in a folder, or those of the last run where none is given.
    static SavedRun open(LastRun lastRun, @Nullable Path in) throws Unusable {
        try {
            if (in == null) {
                return lastRun.open()
                        .orElseThrow(() -> new Unusable("Nothing has been run yet, so there is no figure to trace:"
                                + " run money or appraise first, or demo."));
            }
            return SavedRun.open(in)
                    .orElseThrow(() -> new Unusable(
                            ("There is no figures.csv in %s: give the folder that" + " appraise wrote with --out.")
                                    .formatted(in)));
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
    }

    /// Where the rows behind a run are found: a frozen pack holds them in short.
    static Contents contents(LastRun lastRun, @Nullable Path in) {
        return in == null ? lastRun : new KeptTexts(in, lastRun);
    }
}
