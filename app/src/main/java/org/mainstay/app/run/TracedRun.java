package org.mainstay.app.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// What a run worked out, with the rows behind it: read back from its tables, or held in memory.
public interface TracedRun {

    /// Where its tables lie, in words.
    String where();

    List<Source> sources();

    List<SavedFigure> list();

    Optional<SavedFigure> find(String id);

    /// The rows behind a total; none behind any other figure.
    List<CitedRow> rowsOf(SavedFigure figure) throws IOException;

    /// Where one row stands behind figures, with what it adds to each.
    List<CitedRow> citing(RowRef row) throws IOException;
}
