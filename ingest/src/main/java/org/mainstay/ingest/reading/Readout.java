package org.mainstay.ingest.reading;

import org.mainstay.model.evidence.Fact;
import org.mainstay.model.notice.Notice;

/// Where a reader puts what it finds. Each row is told exactly once: accepted, merged or rejected.
///
/// `pence` is what the row says it moves, 0 for rows without money or whose amount cannot be read.
public interface Readout {

    void accept(Fact fact, long pence);

    /// The row only adds to a fact of the same file.
    void merge();

    /// The row is not used, and the ERROR notice says why.
    void reject(Notice why, long pence);

    /// Says how the file was understood, once it is read; only readers that had to guess say it.
    default void understood(HowRead how) {}

    /// A remark on a row that is used, or on the file.
    void note(Notice notice);
}
