package org.mainstay.ingest.entered;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.funding.EnteredLine;
import org.mainstay.model.funding.Funder;
import org.mainstay.model.need.Need;

/// Reads in-house teams and other payers' services, which neither ledger nor grants show. A blank cell means not known,
/// never none.
public final class LineTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS = List.of(
            "service",
            "run_by",
            "funder",
            "payer",
            "need",
            "yearly_cost",
            "people_served",
            "capacity",
            "turned_away",
            "other_income",
            "reserves",
            "notice_months",
            "contract_end",
            "duty",
            "fund",
            "ring_fenced",
            "catchment",
            "reported",
            "source",
            "consent");

    private static final String FUNDERS = Arrays.stream(Funder.values())
            .map(Funder::code)
            .collect(Collectors.joining(", ", "one of ", ", or blank for the council"));

    @Override
    public String name() {
        return "In-house and partner services (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidLine::new, LineTable::line);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable EnteredLine line(Cells cells, RowRef at) {
        var service = cells.required("service", CellValue::filled, "what the service is called");
        var funder = cells.optional("funder", Funder::of, FUNDERS);
        var need = cells.optional("need", Need::find, Reported.NEEDS);
        var yearly = cells.required("yearly_cost", LineTable::pence, "pounds and pence a year, above 0");
        var delivery = Reported.delivery(cells);
        var terms = Reported.terms(cells);
        var consent = cells.optional("consent", CellValue::yesOrNo, "yes, no or blank");
        var reported = cells.required("reported", CellValue::day, "the date of the report, such as 2026-04-01");
        return !cells.sound() || service == null || yearly == null || reported == null
                ? null
                : new EnteredLine(
                        service,
                        cells.text("run_by"),
                        funder == null ? Funder.COUNCIL : funder,
                        cells.text("payer"),
                        need,
                        yearly,
                        delivery,
                        terms,
                        Reported.parts(cells.text("catchment")),
                        reported,
                        cells.text("source"),
                        Boolean.TRUE.equals(consent),
                        at);
    }

    private static Optional<Long> pence(String cell) {
        return CellValue.pence(cell).filter(number -> number > 0);
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("service", "run_by", "yearly_cost", "people_served");
        }
    }
}
