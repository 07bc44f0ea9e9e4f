package org.mainstay.ingest.need;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.geography.CodeColumn;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Cells;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Need;
import org.mainstay.model.need.NeedCount;

/// Reads people in need that somebody has counted, one row for each need and area.
public final class NeedCountTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS =
            List.of("need", "area_code", "people", "low", "high", "source", "reported");

    private static final String NEEDS = Arrays.stream(Need.values())
            .map(Need::code)
            .collect(Collectors.joining(", ", "a need from the list (", ")"));

    @Override
    public String name() {
        return "People in need (CSV)";
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
        var cells = new Cells(
                columns.header, row, (column, found, expected) -> new InvalidNeedCount(at, column, found, expected));
        var area = columns.area.key(row).orElse(null);
        if (area == null) {
            cells.add(new InvalidNeedCount(
                    at,
                    columns.header.titles().get(columns.area.column()),
                    row.get(columns.area.column()),
                    "the nine-character code of an area"));
        }
        var count = count(cells, area, at);
        if (count == null) {
            cells.reject(out);
        } else {
            out.accept(count, 0);
        }
    }

    /// Null where anything is wrong with the row, which the cells then know. Without bounds the count is exact.
    private static @Nullable NeedCount count(Cells cells, @Nullable AreaKey area, RowRef at) {
        var need = cells.required("need", Need::find, NEEDS);
        var people = cells.required("people", NeedCountTable::people, "a whole number of people, 0 or more");
        var low = cells.optional("low", NeedCountTable::people, "a whole number of people, or blank");
        var high = cells.optional("high", NeedCountTable::people, "a whole number of people, or blank");
        var source = cells.required("source", CellValue::filled, "who counted them");
        var reported = cells.required("reported", CellValue::day, "the date of the count, such as 2026-04-01");
        if (!cells.sound() || need == null || area == null || people == null || source == null || reported == null) {
            return null;
        }
        var least = low == null ? people : low;
        var most = high == null ? people : high;
        if (least > people || people > most) {
            cells.add(new InvalidNeedCount(at, "people", Integer.toString(people), "between low and high"));
            return null;
        }
        return new NeedCount(need, area, people, least, most, reported, source, at);
    }

    private static Optional<Integer> people(String cell) {
        return CellValue.small(cell).filter(number -> number >= 0);
    }

    /// Where each thing stands.
    private static final class Columns implements TableColumns {

        private final Header header;
        private final CodeColumn area;

        Columns(Header header) {
            this.header = header;
            area = CodeColumn.find(header);
        }

        @Override
        public Fit fit() {
            var needed = header.fit("need", "people", "source", "reported");
            return area.absent() ? new Fit(needed.found(), List.of("area_code")) : needed;
        }
    }
}
