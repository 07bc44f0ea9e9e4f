package org.mainstay.ingest.entered;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// Reads provision: what partners report about a funding line, for a year. A blank cell means not known, never none.
public final class ProvisionTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS = List.of(
            "organisation",
            "label",
            "need",
            "people_served",
            "capacity",
            "delivery_cost",
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
            "would_stop",
            "turned_away",
            "evaluation");

    @Override
    public String name() {
        return "Provision (CSV)";
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
        var cells =
                new Cells(header, row, (column, found, expected) -> new InvalidProvision(at, column, found, expected));
        if (!reports(cells)) {
            out.reject(new NothingReported(at), 0);
            return;
        }
        var provision = provision(cells, at);
        if (provision == null) {
            cells.reject(out);
            return;
        }
        var served = provision.delivery().peopleServed();
        var capacity = provision.delivery().capacity();
        if (served != null && capacity != null && served > capacity) {
            out.note(new ServedAboveCapacity(at, served, capacity));
        }
        out.accept(provision, 0);
    }

    /// A template's row that nobody filled in says nothing.
    private static boolean reports(Cells cells) {
        return Columns.REPORTED.stream().anyMatch(column -> !cells.text(column).isEmpty());
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable Provision provision(Cells cells, RowRef at) {
        var organisation = cells.required("organisation", CellValue::filled, "an organisation's id or name");
        var label = cells.required("label", CellValue::filled, "the account heading or grant programme");
        var need = cells.optional("need", Need::find, Reported.NEEDS);
        var delivery = Reported.delivery(cells);
        var terms = Reported.terms(cells);
        var evaluation = cells.optional(
                "evaluation", ProvisionTable::grade, "the grade of an evaluation, 1 (best) to 6, or blank");
        var reported = cells.required("reported", CellValue::day, "the date of the report, such as 2026-04-01");
        return !cells.sound() || organisation == null || label == null || reported == null
                ? null
                : new Provision(
                        organisation,
                        label,
                        need,
                        delivery,
                        terms,
                        Reported.parts(cells.text("catchment")),
                        reported,
                        cells.text("source"),
                        cells.text("would_stop"),
                        evaluation,
                        at);
    }

    private static Optional<Grade> grade(String cell) {
        return CellValue.small(cell)
                .filter(number -> number >= 1 && number <= Grade.values().length)
                .map(Grade::of);
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        /// What a partner reports, apart from what names the line and where it reaches.
        private static final List<String> REPORTED = Stream.concat(
                        COLUMNS.subList(2, 13).stream(), Stream.of("evaluation"))
                .toList();

        @Override
        public Fit fit() {
            return header.fit("organisation", "label", "people_served", "capacity", "duty");
        }
    }
}
