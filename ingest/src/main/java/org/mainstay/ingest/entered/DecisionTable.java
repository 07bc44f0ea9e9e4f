package org.mainstay.ingest.entered;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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
import org.mainstay.model.actor.MatchDecision;
import org.mainstay.model.evidence.RowRef;

/// Reads what people decided about pairs of names. Rows are only ever added, so that every decision can be undone.
public final class DecisionTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS = List.of("left", "right", "answer", "decided_by", "decided_on", "why");

    private static final String ANSWERS = Arrays.stream(MatchDecision.Answer.values())
            .map(MatchDecision.Answer::words)
            .collect(Collectors.joining(", ", "one of ", ""));

    @Override
    public String name() {
        return "Decisions about names (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidDecision::new, DecisionTable::decision);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable MatchDecision decision(Cells cells, RowRef at) {
        var left = cells.required("left", CellValue::filled, "an organisation's identifier or name");
        var right = cells.required("right", CellValue::filled, "an organisation's identifier or name");
        var answer = cells.required("answer", MatchDecision.Answer::of, ANSWERS);
        var when = cells.required("decided_on", CellValue::day, "a date such as 2026-04-01");
        return !cells.sound() || left == null || right == null || answer == null || when == null
                ? null
                : new MatchDecision(left, right, answer, cells.text("decided_by"), when, cells.text("why"), at);
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("left", "right", "answer", "decided_on");
        }
    }
}
