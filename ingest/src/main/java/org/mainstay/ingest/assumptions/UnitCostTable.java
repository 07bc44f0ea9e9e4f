package org.mainstay.ingest.assumptions;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.UnitCost;

/// Reads the GMCA Unit Cost Database, its sheets put under each other as one CSV.
public final class UnitCostTable implements FormatReader {

    @Override
    public String name() {
        return "GMCA unit costs (CSV)";
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
        var fiscal = row.get(columns.fiscal);
        // The workbook holds some costs to a fraction of a penny; they are kept to the penny.
        var pence = CellValue.number(fiscal)
                .map(pounds -> pounds.multiply(BigDecimal.valueOf(100)).setScale(0, RoundingMode.HALF_EVEN))
                .filter(number -> number.precision() <= 18)
                .map(BigDecimal::longValueExact)
                .orElse(null);
        if (pence == null && !fiscal.isEmpty()) {
            out.reject(new InvalidUnitCost(at, fiscal), 0);
            return;
        }
        if (pence != null && row.get(columns.year).isEmpty()) {
            out.reject(new UnitCostWithoutYear(at, row.get(columns.code)), 0);
            return;
        }
        if (row.get(columns.code).isEmpty()) {
            out.note(new UnitCostWithoutCode(at));
        }
        out.accept(
                new UnitCost(
                        row.get(columns.theme),
                        row.get(columns.code),
                        row.get(columns.detail),
                        row.get(columns.unit),
                        columns.agency(row),
                        pence,
                        row.get(columns.year),
                        row.get(columns.rag),
                        at),
                0);
    }

    /// Where each thing stands.
    private static final class Columns implements TableColumns {

        private final int theme;
        private final int code;
        private final int detail;
        private final int unit;
        private final int agency;
        private final int secondAgency;
        private final int fiscal;
        private final int year;
        private final int rag;

        Columns(Header header) {
            theme = header.find("theme");
            code = header.find("code");
            detail = header.find("detail");
            unit = header.find("unit");
            agency = header.find("agency1");
            secondAgency = header.find("agency2");
            fiscal = header.find("fiscal_orig");
            year = header.find("fiscal_year");
            rag = header.find("rag");
        }

        @Override
        public Fit fit() {
            return TableColumns.fit(
                    List.of("code", "detail", "unit", "agency1", "fiscal_orig", "fiscal_year"),
                    code,
                    detail,
                    unit,
                    agency,
                    fiscal,
                    year);
        }

        String agency(Row row) {
            return Stream.of(agency, secondAgency)
                    .map(row::get)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(" / "));
        }
    }
}
