package org.mainstay.ingest.threesixtygiving.sheet;

import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.threesixtygiving.record.Value;
import org.mainstay.model.evidence.RowRef;

/// A part of a layout: which columns hold one value of a grant.
interface Node {

    /// The value in a row, null where its cells are empty.
    @Nullable
    Value read(Row row, RowRef at);
}
