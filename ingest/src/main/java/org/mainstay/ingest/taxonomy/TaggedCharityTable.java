package org.mainstay.ingest.taxonomy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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
import org.mainstay.model.classification.TaggedCharity;
import org.mainstay.model.evidence.RowRef;

/// Reads charities whose topics people chose by hand, as UKCAT publishes its sample.
public final class TaggedCharityTable implements FormatReader {

    private static final String TOPICS = "UKCAT";

    @Override
    public String name() {
        return "Charities tagged by hand (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidTaggedCharity::new, TaggedCharityTable::charity);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable TaggedCharity charity(Cells cells, RowRef at) {
        var id = cells.required("org_id", CellValue::filled, "an organisation identifier");
        var name = cells.required("name", CellValue::filled, "a name");
        var topics = cells.required(TOPICS, TaggedCharityTable::codes, "codes of topics parted by semicolons");
        return !cells.sound() || id == null || name == null || topics == null
                ? null
                : new TaggedCharity(id, name, cells.text("activities"), cells.text("objects"), topics, at);
    }

    private static Optional<List<String>> codes(String cell) {
        var codes = Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("org_id", "name", "activities", "objects", TOPICS);
        }
    }
}
