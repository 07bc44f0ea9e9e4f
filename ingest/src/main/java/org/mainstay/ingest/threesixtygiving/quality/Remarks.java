package org.mainstay.ingest.threesixtygiving.quality;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.notice.Notice;

/// The notices of any reader, counted as checks are, so that every kind of file gets an answer of the same shape.
public final class Remarks {

    private final Tally tally;

    /// Begins with none.
    ///
    /// @param keep how many of each kind to keep
    /// @param listener is told of every one, null where nobody wants to know
    public Remarks(int keep, @Nullable Consumer<Finding> listener) {
        tally = new Tally(keep, listener == null ? finding -> {} : listener);
    }

    public void add(Notice notice) {
        tally.note(notice);
    }

    /// The kinds that were met, the worst first.
    ///
    /// @param rows how many rows the file has
    public List<Check> checks(long rows) {
        return tally.checks(among -> rows).stream().sorted(Tally.order()).toList();
    }
}
