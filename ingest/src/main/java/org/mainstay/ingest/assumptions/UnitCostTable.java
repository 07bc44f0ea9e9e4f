package org.mainstay.ingest.assumptions;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.assumptions.UnitCostColumns.Kind;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.CsvTable;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.UnitCost;

/// Reads the GMCA Unit Cost Database of any version: the workbook, a sheet for each theme, or its sheets put under each
/// other as one CSV.
public final class UnitCostTable implements FormatReader {

    private static final int DIGITS = 16;

    @Override
    public String name() {
        return "GMCA unit costs (CSV)";
    }

    /// The fit of that row, or of those two rows, which fit best as headings.
    @Override
    public Fit fit(Sample sample) {
        var headings = new Headings();
        return sample.rows().stream()
                .flatMap(header -> headings.with(header))
                .map(UnitCostColumns::fit)
                .max(Comparator.comparing(Fit::whole).thenComparingInt(Fit::found))
                .orElse(Fit.NONE);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var headings = new Headings();
        CsvTable.read(
                content,
                headings::complete,
                out,
                (header, row) -> take(
                        Objects.requireNonNull(headings.found), row, new RowRef(content.source(), row.line()), out));
    }

    private static void take(UnitCostColumns columns, Row row, RowRef at, Readout out) {
        var values = new EnumMap<Kind, UnitCost.Value>(Kind.class);
        for (var kind : Kind.values()) {
            if (!addValue(columns, kind, row, at, values, out)) {
                return;
            }
        }
        var code = row.get(columns.code());
        if (code.isEmpty() && values.isEmpty()) {
            // A line between costs that only names the group of those below it.
            return;
        }
        if (code.isEmpty()) {
            out.note(new UnitCostWithoutCode(at));
        }
        out.accept(cost(columns, row, at, values), 0);
    }

    private static UnitCost cost(UnitCostColumns columns, Row row, RowRef at, Map<Kind, UnitCost.Value> values) {
        var theme = row.get(columns.theme());
        return new UnitCost(
                theme.isEmpty() ? at.source().sheet() : theme,
                row.get(columns.code()),
                row.get(columns.detail()),
                row.get(columns.unit()),
                columns.agency(row),
                values.get(Kind.FISCAL),
                values.get(Kind.ECONOMIC),
                values.get(Kind.SOCIAL),
                row.get(columns.source()),
                row.get(columns.rag()),
                row.get(columns.comment()),
                at);
    }

    /// False where the row is refused.
    private static boolean addValue(
            UnitCostColumns columns, Kind kind, Row row, RowRef at, Map<Kind, UnitCost.Value> values, Readout out) {
        var where = columns.at(kind);
        var text = row.get(where.original());
        if (text.isEmpty()) {
            return true;
        }
        var pounds = number(text);
        if (pounds == null) {
            out.reject(new InvalidUnitCost(at, text), 0);
            return false;
        }
        var year = row.get(where.year());
        if (year.isEmpty()) {
            out.reject(new UnitCostWithoutYear(at, row.get(columns.code())), 0);
            return false;
        }
        values.put(kind, new UnitCost.Value(pounds, year, number(row.get(where.updated())), where.updatedYear()));
        return true;
    }

    private static @Nullable BigDecimal number(String text) {
        return CellValue.number(text)
                .filter(number -> number.precision() - number.scale() <= DIGITS)
                .orElse(null);
    }

    /// Remembers the row before, since two rows together may be the headings.
    private static final class Headings {

        private List<String> before = List.of();
        private @Nullable UnitCostColumns found;

        Stream<UnitCostColumns> with(Header header) {
            var alone = new UnitCostColumns(header.titles());
            var together = new UnitCostColumns(before, header.titles());
            before = header.titles();
            return Stream.of(alone, together);
        }

        boolean complete(Header header) {
            found = with(header)
                    .filter(columns -> columns.fit().whole())
                    .findFirst()
                    .orElse(null);
            return found != null;
        }
    }
}
