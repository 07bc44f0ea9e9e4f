package org.mainstay.ingest.assumptions;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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
import org.mainstay.model.classification.Cue;
import org.mainstay.model.classification.CueKind;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Need;

/// Reads cues: the words by which account headings, names and needs are told apart.
public final class CueTable implements FormatReader {

    private static final String KINDS = Arrays.stream(CueKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ", "one of ", ""));

    private static final String NEEDS =
            Arrays.stream(Need.values()).map(Need::code).collect(Collectors.joining(", ", "one of ", ""));

    @Override
    public String name() {
        return "Cues (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidCue::new, CueTable::cue);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable Cue cue(Cells cells, RowRef at) {
        var kind = cells.required("kind", cell -> CellValue.constant(CueKind.class, cell), KINDS);
        var words = cells.required("words", CellValue::words, "words with letters or digits in them");
        var need = need(cells, kind);
        var percent = cells.required("percent", CellValue::percent, "a whole number from 0 to 100");
        return !cells.sound() || kind == null || words == null || percent == null
                ? null
                : new Cue(kind, words, need, percent, cells.text("why"), at);
    }

    private static @Nullable Need need(Cells cells, @Nullable CueKind kind) {
        return kind == CueKind.NEED
                ? cells.required("need", Need::find, NEEDS)
                : cells.optional("need", none -> Optional.<Need>empty(), "blank for every kind but need");
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("kind", "words", "need", "percent", "why");
        }
    }
}
