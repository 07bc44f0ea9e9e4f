package org.mainstay.ingest.entered;

import java.io.IOException;
import java.util.List;
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
import org.mainstay.model.funding.SetAside;

/// Reads which funding lines people set aside. Rows are only ever added, so that every decision can be undone.
public final class SetAsideTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS =
            List.of("organisation", "label", "set_aside", "decided_by", "decided_on", "why");

    @Override
    public String name() {
        return "Funding lines set aside (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidSetAside::new, SetAsideTable::setAside);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable SetAside setAside(Cells cells, RowRef at) {
        var organisation = cells.required("organisation", CellValue::filled, "an organisation's id or name");
        var label = cells.required("label", CellValue::filled, "the account heading or grant programme");
        var answer = cells.required("set_aside", SetAside.Answer::of, "agreed, untouchable or undo");
        var when = cells.required("decided_on", CellValue::day, "a date such as 2026-04-01");
        return !cells.sound() || organisation == null || label == null || answer == null || when == null
                ? null
                : new SetAside(organisation, label, answer, cells.text("decided_by"), when, cells.text("why"), at);
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("organisation", "label", "set_aside", "decided_on");
        }
    }
}
