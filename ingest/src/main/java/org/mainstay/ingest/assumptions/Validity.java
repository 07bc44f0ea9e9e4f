package org.mainstay.ingest.assumptions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Cells;
import org.mainstay.model.evidence.RowRef;

/// The days on which an assumption holds.
///
/// @param to the first day on which it no longer does, null while it does
record Validity(LocalDate from, @Nullable LocalDate to) {

    /// Null where the start is wrong or lies after the end, which the cells then know.
    static @Nullable Validity of(Cells cells, RowRef at) {
        var from = cells.required("effective_from", CellValue::day, "a date such as 2026-04-01");
        var to = cells.optional("effective_to", CellValue::day, "a date such as 2026-04-01, or blank");
        if (from == null) {
            return null;
        }
        if (to != null && !to.isAfter(from)) {
            cells.add(new AssumptionEndsBeforeItStarts(at, from, to));
            return null;
        }
        return new Validity(from, to);
    }
}
