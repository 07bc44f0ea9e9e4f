package org.mainstay.ingest.point;

import java.math.BigDecimal;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Row;

/// Numbers of cells; most are short and whole, which is quick to read.
final class ShortNumber {

    private ShortNumber() {}

    /// What a cell says, not a number where it says none.
    static double of(Row row, int column) {
        var whole = row.whole(column);
        return whole >= 0
                ? whole
                : CellValue.number(row.get(column)).map(BigDecimal::doubleValue).orElse(Double.NaN);
    }
}
