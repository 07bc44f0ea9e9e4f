package org.mainstay.ingest.charityregister;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

/// Reads the Charity Commission's register of mergers: who gave what it had to whom, and when.
final class MergerRegister implements FormatReader {

    private static final Pattern SEVERAL = Pattern.compile("\\s{4,}|\\R");
    private static final Pattern NUMBER =
            Pattern.compile("\\((\\d{6,7})(?:[-/](\\d{1,4}))?\\)|(?:^|\\s)(\\d{6,7})(?:[-/](\\d{1,4}))?$");
    /// The first year that two digits may mean.
    private static final int CENTURY = 1950;
    private static final DateTimeFormatter SHORT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d[-][/][ ][MMM][M][-][/][ ]")
            .appendValueReduced(ChronoField.YEAR, 2, 4, CENTURY)
            .toFormatter(Locale.ENGLISH);

    @Override
    public String name() {
        return "Register of merged charities (CSV)";
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
        var from = SEVERAL.splitAsStream(row.get(columns.from))
                .filter(text -> !text.isBlank())
                .map(MergerRegister::body)
                .toList();
        var to = body(row.get(columns.to));
        if (from.isEmpty() || to.nobody()) {
            out.reject(new MissingRegisterValue(at, from.isEmpty() ? "transferor" : "transferee"), 0);
            return;
        }
        LocalDate on = null;
        for (var column : columns.days) {
            var day = day(row.get(column), at, out);
            on = on == null ? day : on;
        }
        out.accept(new Succession(from, to, on, Succession.Evidence.REGISTER_OF_MERGERS, at), 0);
    }

    /// A name with its number after it, in brackets or bare.
    static Succession.Body body(String text) {
        var number = NUMBER.matcher(text);
        if (!number.find()) {
            return new Succession.Body("", text.strip());
        }
        var inBrackets = number.group(1) != null;
        var linked = number.group(inBrackets ? 2 : 4);
        var written = CharityNumber.of(number.group(inBrackets ? 1 : 3), linked == null ? "" : linked);
        return new Succession.Body(written, text.substring(0, number.start()).strip());
    }

    private static @Nullable LocalDate day(String text, RowRef at, Readout out) {
        if (text.isEmpty() || text.equalsIgnoreCase("n/a")) {
            return null;
        }
        var day = CellValue.day(text).or(() -> shortDay(text));
        if (day.isEmpty()) {
            out.note(new InvalidRegisterValue(at, "date", text));
        }
        return day.orElse(null);
    }

    /// `1-Apr-19` and `1/4/19`, as the register also writes it.
    private static Optional<LocalDate> shortDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text.replace("Sept", "Sep"), SHORT));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /// Where each thing stands: the headings say it in many words.
    private static final class Columns implements TableColumns {

        private final int from;
        private final int to;
        private final List<Integer> days;

        Columns(Header header) {
            from = header.findLast(Pattern.compile("(?!.*date).*transferor.*"));
            to = header.findLast(Pattern.compile("(?!.*date).*transferee.*"));
            days = List.of(
                    header.findLast(Pattern.compile(".*datepropertytransferred.*")),
                    header.findLast(Pattern.compile(".*datevestingdeclaration.*")),
                    header.findLast(Pattern.compile(".*datemergerregistered.*")));
        }

        @Override
        public Fit fit() {
            return TableColumns.fit(
                    List.of("transferor", "transferee", "Date merger registered"), from, to, days.getLast());
        }
    }
}
