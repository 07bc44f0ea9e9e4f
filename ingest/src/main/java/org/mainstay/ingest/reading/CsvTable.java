package org.mainstay.ingest.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.Notice;

/// A file of comma, tab or semicolon separated rows under one line of headings, or a sheet of a workbook, read row by
/// row.
public final class CsvTable {

    /// A character that no text holds.
    private static final char NO_QUOTE = '\uFFFF';

    private CsvTable() {}

    /// Takes the rows, in order.
    public interface Rows {
        void row(Header header, Row row);

        /// Says how the table was written, once it is read.
        default void end(TableForm form) {}
    }

    /// Reads every row that is not blank. Rows before the headings (titles, report parameters) are passed over.
    ///
    /// A row that breaks the file's own quoting, or has more columns than any table of people's, ends the reading
    /// with a [BrokenTable]; what came before it stands.
    public static void read(Content content, Predicate<Header> isHeader, Readout out, Rows rows) throws IOException {
        read(content, isHeader, why -> out.reject(why, 0), rows);
    }

    /// The same for readers who keep their own account of rows.
    ///
    /// @param broken hears why the table breaks off, where it does
    public static void read(Content content, Predicate<Header> isHeader, Consumer<Notice> broken, Rows rows)
            throws IOException {
        var headed = new Headed(isHeader, rows);
        rows.end(read(content, broken, headed).at(headed.line));
    }

    /// Reads every row that is not blank of a file without headings, in the same way.
    public static void readBare(Content content, Readout out, Consumer<Row> rows) throws IOException {
        readBare(content, why -> out.reject(why, 0), rows);
    }

    /// The same for readers who keep their own account of rows.
    public static void readBare(Content content, Consumer<Notice> broken, Consumer<Row> rows) throws IOException {
        read(content, broken, rows);
    }

    private static TableForm read(Content content, Consumer<Notice> broken, Consumer<Row> rows) throws IOException {
        if (SheetTable.is(content)) {
            SheetTable.read(content, broken, rows);
            return TableForm.SHEET;
        }
        var sample = Sample.of(content);
        var filler = new RecordFiller();
        try (var text = TextDecoding.decode(content.open())) {
            read(
                    open(text, sample, filler),
                    rows,
                    why -> broken.accept(
                            new BrokenTable(new RowRef(content.source(), filler.line()), filler.broken())));
            return TableForm.of(TextDecoding.encoding(text), sample.separator());
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        }
    }

    private static void read(Iterator<Row> records, Consumer<Row> rows, Consumer<CsvParseException> broken) {
        try {
            while (records.hasNext()) {
                var row = records.next();
                if (!row.blank()) {
                    rows.accept(row);
                }
            }
        } catch (CsvParseException cause) {
            broken.accept(cause);
        }
    }

    /// Passes rows on once the line of headings has come.
    private static final class Headed implements Consumer<Row> {

        private final Predicate<Header> isHeader;
        private final Rows rows;
        private @Nullable Header header;
        private int line;

        Headed(Predicate<Header> isHeader, Rows rows) {
            this.isHeader = isHeader;
            this.rows = rows;
        }

        @Override
        public void accept(Row row) {
            var known = header;
            if (known != null) {
                rows.row(known, row);
                return;
            }
            var candidate = new Header(row.cells());
            header = isHeader.test(candidate) ? candidate : null;
            line = header == null ? 0 : row.line();
        }
    }

    /// The records of a file, in the way in which its sample says that they are written.
    static Iterator<Row> open(Reader text, Sample sample, RecordFiller filler) {
        return open(text, sample.separator(), sample.quoted(), filler);
    }

    static Iterator<Row> open(Reader text, char separator, boolean quoted, RecordFiller filler) {
        return quoted ? openQuoted(text, separator, filler) : new SplitRows(open(text, separator, NO_QUOTE, filler));
    }

    static Iterator<Row> openQuoted(Reader text, char separator, RecordFiller filler) {
        return open(text, separator, '"', filler);
    }

    private static Iterator<Row> open(Reader text, char separator, char quote, RecordFiller filler) {
        return CsvReader.builder()
                .quoteCharacter(quote)
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(filler, text)
                .iterator();
    }
}
