package org.mainstay.ingest.threesixtygiving.quality;

import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.Cell;
import org.mainstay.model.evidence.RowRef;

/// Takes what rules find.
public interface Findings {

    /// Takes one finding.
    ///
    /// @param rule who says so
    /// @param at the cell, null where the grant lacks one (then the grant's row stands for it)
    /// @param value as written
    /// @param suggestion the repaired value, empty where there is none
    void found(Class<?> rule, RowRef row, @Nullable Cell at, String value, String suggestion);
}
