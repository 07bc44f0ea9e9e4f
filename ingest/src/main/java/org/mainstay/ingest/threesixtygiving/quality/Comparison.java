package org.mainstay.ingest.threesixtygiving.quality;

import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.Scalar;

/// A rule that needs all grants: it finds rows by what is kept of each, and says afterwards what to show of them.
interface Comparison {

    void compare(GrantColumns columns, Flags out);

    /// The value to show of a flagged row, null where it lacks one.
    @Nullable
    Scalar shown(Fetched row);

    /// What should stand there instead, by the row that it was compared with; empty where nobody can tell.
    default String suggestion(Fetched other) {
        return "";
    }
}
