package org.mainstay.ingest.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Predicate;
import org.mainstay.model.evidence.RowRef;

/// A file of comma, tab or semicolon separated rows under one line of headings, read row by row.
public final class CsvTable {

    private CsvTable() {}

    /// Takes the rows, in order.
    public interface Rows {
        void row(Header header, Row row);
    }

    /// Reads every row that is not blank. Rows before the headings (titles, report parameters) are passed over.
    ///
    /// A row that breaks the file's own quoting, or has more columns than any table of people's, ends the reading
    /// with a [BrokenTable]; what came before it stands.
    public static void read(Content content, Predicate<Header> isHeader, Readout out, Rows rows) throws IOException {
        var separator = Sample.of(content).separator();
        var filler = new RecordFiller();
        Header header = null;
        try (var text = TextDecoding.decode(content.open())) {
            var records = open(text, separator, filler);
            while (records.hasNext()) {
                var row = records.next();
                if (header == null) {
                    var candidate = new Header(row.cells());
                    header = isHeader.test(candidate) ? candidate : null;
                } else if (!row.blank()) {
                    rows.row(header, row);
                }
            }
        } catch (CsvParseException broken) {
            out.reject(new BrokenTable(new RowRef(content.source(), filler.line()), filler.broken()), 0);
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        }
    }

    static Iterator<Row> open(Reader text, char separator, RecordFiller filler) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(filler, text)
                .iterator();
    }
}
