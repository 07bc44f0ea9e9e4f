package org.mainstay.ingest.servicelist;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.ingest.geography.AreaColumn;
import org.mainstay.ingest.geography.PositionColumns;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.service.ListedService;

/// Reads a list of services: what each is called, what kind it is, who runs it and where it is.
public final class ServiceTable implements FormatReader {

    private static final List<String> NEEDED = List.of("id", "kind", "name", "postcode");

    @Override
    public String name() {
        return "Service list (CSV)";
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
                (columns, row) -> take(columns, row, new RowRef(content.source(), row.line()), out));
    }

    private static void take(Columns columns, Row row, RowRef at, Readout out) {
        // A service may be without a postcode, but never without an id, a kind or a name.
        var lacking = IntStream.range(0, 3)
                .filter(index -> row.get(columns.needed[index]).isEmpty())
                .mapToObj(NEEDED::get)
                .toList();
        if (!lacking.isEmpty()) {
            out.reject(new IncompleteService(at, String.join(", ", lacking)), 0);
            return;
        }
        if (columns.area.unusable(row) || columns.position.unusable(row)) {
            out.note(new UnusableServicePlace(at));
        }
        out.accept(
                new ListedService(
                        row.get(columns.needed[0]),
                        row.get(columns.needed[1]),
                        row.get(columns.sector),
                        row.get(columns.needed[2]),
                        row.get(columns.provider),
                        row.get(columns.needed[3]),
                        columns.area.key(row).orElse(null),
                        columns.position.at(row),
                        at),
                0);
    }

    /// Where each thing stands.
    private static final class Columns implements TableColumns {

        private final int[] needed;
        private final int sector;
        private final int provider;
        private final AreaColumn area;
        private final PositionColumns position;

        Columns(Header header) {
            needed = NEEDED.stream().mapToInt(header::find).toArray();
            sector = header.find("sector");
            provider = header.find("provider");
            area = AreaColumn.find(header);
            position = PositionColumns.find(header);
        }

        @Override
        public Fit fit() {
            return TableColumns.fit(NEEDED, needed);
        }
    }
}
