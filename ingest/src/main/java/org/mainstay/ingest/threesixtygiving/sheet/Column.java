package org.mainstay.ingest.threesixtygiving.sheet;

import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.threesixtygiving.record.Cell;
import org.mainstay.model.evidence.RowRef;

/// A column of a sheet.
///
/// @param index from 0
/// @param heading as written
record Column(int index, String heading) {

    String text(Row row) {
        return row.get(index);
    }

    Cell cell(RowRef at) {
        return new Cell(at, index, heading);
    }
}
