package org.mainstay.ingest.taxonomy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mainstay.ingest.reading.Cells;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
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
        TableColumns.read(
                content,
                out,
                Columns::new,
                (columns, row) -> take(columns.header, row, new RowRef(content.source(), row.line()), out));
    }

    private static void take(Header header, Row row, RowRef at, Readout out) {
        var cells = new Cells(
                header, row, (column, found, expected) -> new InvalidTaggedCharity(at, column, found, expected));
        var id = cells.required("org_id", TaggedCharityTable::words, "an organisation identifier");
        var name = cells.required("name", TaggedCharityTable::words, "a name");
        var topics = cells.required(TOPICS, TaggedCharityTable::codes, "codes of topics parted by semicolons");
        if (!cells.sound() || id == null || name == null || topics == null) {
            cells.reject(out);
            return;
        }
        out.accept(new TaggedCharity(id, name, cells.text("activities"), cells.text("objects"), topics, at), 0);
    }

    private static Optional<String> words(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
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
