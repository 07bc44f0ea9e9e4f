package org.mainstay.ingest.entered;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.tie.EnteredTie;
import org.mainstay.model.tie.EnteredTie.Kind;

/// Reads who pays, hosts, refers to or holds up whom: what a council or an infrastructure body knows and no open
/// standard carries.
public final class TieTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS = List.of(
            "kind", "from", "to", "what", "yearly", "days_late", "percent", "low", "high", "reported", "source");

    private static final String KINDS = "one of pays, hosts, refers, supports";
    private static final String PERCENT = "a percentage from 0 to 100, or blank";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int LONGEST_LATE = 365;

    @Override
    public String name() {
        return "Ties between organisations (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidTie::new, TieTable::tie);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable EnteredTie tie(Cells cells, RowRef at) {
        var kind = cells.required("kind", Kind::of, KINDS);
        var from = cells.required("from", CellValue::filled, "the id or name of the organisation that does it");
        var to = cells.required(
                "to", cell -> other(cell, cells.text("from")), "the id or name of another organisation than from");
        var reported = cells.required("reported", CellValue::day, "the date of the report, such as 2026-04-01");
        var payment = kind == Kind.PAYS ? payment(cells) : null;
        var share = kind == Kind.PAYS ? null : share(cells, at);
        return !cells.sound() || kind == null || from == null || to == null || reported == null
                ? null
                : new EnteredTie(
                        kind, from, to, cells.text("what"), payment, share, reported, cells.text("source"), at);
    }

    private static Optional<String> other(String cell, String from) {
        return CellValue.filled(cell).filter(to -> !to.equalsIgnoreCase(from));
    }

    private static EnteredTie.@Nullable Payment payment(Cells cells) {
        var yearly = cells.required("yearly", TieTable::pence, "pounds and pence a year, 0 where it has ended");
        var late = cells.optional("days_late", TieTable::days, "from 0 to 365 days, or blank");
        return yearly == null ? null : new EnteredTie.Payment(yearly, late == null ? 0 : late);
    }

    private static EnteredTie.@Nullable Share share(Cells cells, RowRef at) {
        var value = cells.optional("percent", TieTable::millionths, PERCENT);
        var low = cells.optional("low", TieTable::millionths, PERCENT);
        var high = cells.optional("high", TieTable::millionths, PERCENT);
        if (value == null) {
            return null;
        }
        long least = low == null ? value : low;
        long most = high == null ? value : high;
        if (least > value || value > most) {
            var found = "%s, %s and %s".formatted(cells.text("low"), cells.text("percent"), cells.text("high"));
            cells.add(new InvalidTie(at, "percent", found, "no less than low and no more than high"));
            return null;
        }
        return new EnteredTie.Share(value, least, most);
    }

    private static Optional<Long> pence(String cell) {
        return CellValue.pence(cell).filter(number -> number >= 0);
    }

    private static Optional<Integer> days(String cell) {
        return CellValue.small(cell).filter(number -> number >= 0 && number <= LONGEST_LATE);
    }

    private static Optional<Long> millionths(String cell) {
        var bare = cell.endsWith("%") ? cell.substring(0, cell.length() - 1) : cell;
        return CellValue.number(bare)
                .filter(number -> number.signum() >= 0 && number.compareTo(WHOLE) <= 0)
                .map(number -> number.movePointRight(4)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("kind", "from", "to", "reported");
        }
    }
}
