package org.mainstay.ingest.taxonomy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
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
import org.mainstay.model.classification.ServiceCue;
import org.mainstay.model.evidence.RowRef;

/// Reads the words by which service types are told.
public final class ServiceCueTable implements FormatReader {

    private static final String TELLS = Arrays.stream(ServiceCue.Tells.values())
            .map(tells -> tells.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ", "one of ", ""));

    @Override
    public String name() {
        return "Cues of service types (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidServiceCue::new, ServiceCueTable::cue);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable ServiceCue cue(Cells cells, RowRef at) {
        var type = cells.required("service_type", ServiceTypeTable::slug, ServiceTypeTable.SLUG_EXPECTED);
        var tells = cells.required("tells", cell -> CellValue.constant(ServiceCue.Tells.class, cell), TELLS);
        var words = cells.required("words", CellValue::words, "words with letters or digits in them");
        var percent = cells.required("percent", CellValue::percent, "a whole number from 0 to 100");
        return !cells.sound() || type == null || tells == null || words == null || percent == null
                ? null
                : new ServiceCue(type, tells, words, percent, cells.text("why"), at);
    }

    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("service_type", "tells", "words", "percent", "why");
        }
    }
}
