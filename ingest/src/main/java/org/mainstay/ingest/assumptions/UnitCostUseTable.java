package org.mainstay.ingest.assumptions;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Cells;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.UnitCostSum;
import org.mainstay.model.need.UnitCostUse;

/// Reads which unit costs an assumption is made of.
public final class UnitCostUseTable implements FormatReader {

    private static final String SUM = "codes with + between them, such as HO5.0 or 52*SS11.3, or a sum over a sum";

    @Override
    public String name() {
        return "Uses of unit costs (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidUnitCostUse::new, UnitCostUseTable::use);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable UnitCostUse use(Cells cells, RowRef at) {
        var id = cells.required("assumption", CellValue::filled, "filled in");
        var value = cells.required("unit_costs", UnitCostUseTable::sum, SUM);
        var low = cells.required("low_unit_costs", UnitCostUseTable::sum, SUM);
        var high = cells.required("high_unit_costs", UnitCostUseTable::sum, SUM);
        return !cells.sound() || id == null || value == null || low == null || high == null
                ? null
                : new UnitCostUse(id, value, low, high, cells.text("why"), at);
    }

    private static Optional<String> sum(String cell) {
        return UnitCostSum.parse(cell).map(sum -> cell);
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("assumption", "unit_costs", "low_unit_costs", "high_unit_costs", "why");
        }
    }
}
