package org.mainstay.ingest.charityregister;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.actor.Succession;
import org.mainstay.model.evidence.RowRef;

/// Reads a user's own list of who carries on whose work: `from` and `to`, and the day where it is known.
final class SuccessionTable implements FormatReader {

    /// A table with anything else beside them is about something else.
    private static final Set<String> ALL = Set.of("from", "to", "date");

    private static final Pattern ID = Pattern.compile("(GB-(CHC|SC|NIC)-)?((SC|NIC)?\\d{3,7}(-\\d{1,4})?)");

    @Override
    public String name() {
        return "Successions (CSV)";
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
        var from = row.get(columns.from);
        var to = row.get(columns.to);
        if (!ID.matcher(from).matches() || !ID.matcher(to).matches() || from.equals(to)) {
            out.reject(new InvalidSuccession(at, from + ", " + to), 0);
            return;
        }
        LocalDate on = null;
        var day = row.get(columns.date);
        if (!day.isEmpty()) {
            on = CellValue.day(day).orElse(null);
            if (on == null) {
                out.note(new InvalidRegisterValue(at, "date", day));
            }
        }
        out.accept(new Succession(List.of(body(from)), body(to), on, Succession.Evidence.ENTERED, at), 0);
    }

    /// `GB-CHC-1234567` is charity 1234567, and `GB-NIC-100012` is NIC100012, as the register's entries have it.
    private static Succession.Body body(String id) {
        var matcher = ID.matcher(id);
        var number = matcher.matches() ? matcher.group(3) : id;
        return new Succession.Body(id.startsWith("GB-NIC-") && !number.startsWith("NIC") ? "NIC" + number : number, "");
    }

    private static final class Columns implements TableColumns {

        private final int from;
        private final int to;
        private final int date;
        private final boolean alone;

        Columns(Header header) {
            from = header.find("from");
            to = header.find("to");
            date = header.find("date");
            alone = ALL.containsAll(header.titles().stream()
                    .map(String::toLowerCase)
                    .filter(title -> !title.isEmpty())
                    .toList());
        }

        @Override
        public Fit fit() {
            return alone ? TableColumns.fit(List.of("from", "to"), from, to) : Fit.NONE;
        }
    }
}
