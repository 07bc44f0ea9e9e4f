package org.mainstay.web.result;

import org.mainstay.app.run.SavedFigure;
import org.mainstay.app.run.TracedRun;
import org.mainstay.web.store.StoredResult;

/// One answer as it was given, with every figure and the rows behind it.
public record KeptResult(StoredResult stored, Appraised appraised, TracedRun run) {

    /// Its name where somebody kept it, else what was asked.
    public String title() {
        var name = stored.name();
        if (name != null) {
            return name;
        }
        return stored.kind().equals(AskedTrial.KIND)
                ? AskedTrial.of(stored.request()).words()
                : AskedAppraisal.of(stored.request()).words();
    }

    public SavedFigure figure(Appraised.Ref ref) {
        return run.find(ref.id())
                .orElseThrow(() -> new IllegalStateException("A result shows a figure that it lacks: " + ref.id()));
    }
}
