package org.mainstay.ingest.assumptions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Cells;
import org.mainstay.model.evidence.RowRef;

/// An assumption's value between the least and the most that it may be.
record Range(BigDecimal low, BigDecimal value, BigDecimal high) {

    /// Null where a cell is wrong or the three do not rise, which the cells then know.
    static @Nullable Range of(Cells cells, RowRef at) {
        var value = cells.required("value", CellValue::number, "a number");
        var low = cells.required("low", CellValue::number, "a number");
        var high = cells.required("high", CellValue::number, "a number");
        if (low == null || value == null || high == null) {
            return null;
        }
        if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
            cells.add(new AssumptionOutOfOrder(at, low.toPlainString(), value.toPlainString(), high.toPlainString()));
            return null;
        }
        return new Range(low, value, high);
    }
}
