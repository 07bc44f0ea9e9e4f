package org.mainstay.ingest.partnership;

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
import org.mainstay.model.partnership.SuggestionAnswer;
/// Reads what people said of partnerships that the data suggest. Rows are only ever added.

public final class SuggestionTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS =
            List.of("suggestion", "answer", "partnership", "decided_by", "decided_on", "why");

    @Override
    public String name() {
        return "Suggested partnerships, answered (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidPartnershipCell::new, SuggestionTable::row);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable SuggestionAnswer row(Cells cells, RowRef at) {
        var suggestion = cells.required("suggestion", CellValue::filled, "the id of a suggestion");
        var answer = cells.required(
                "answer", cell -> Written.constant(SuggestionAnswer.Answer.class, cell), "accept, reject or undo");
        var partnership = cells.optional("partnership", Written::id, "the id of a partnership, or blank");
        var when = cells.required("decided_on", CellValue::day, Written.DAY);
        return !cells.sound() || suggestion == null || answer == null || when == null
                ? null
                : new SuggestionAnswer(
                        suggestion,
                        answer,
                        partnership == null ? "" : partnership,
                        cells.text("decided_by"),
                        when,
                        cells.text("why"),
                        at);
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("suggestion", "answer", "decided_on");
        }
    }
}
