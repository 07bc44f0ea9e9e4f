package org.mainstay.ingest.threesixtygiving.repair;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TextDecoding;
import org.mainstay.ingest.threesixtygiving.record.Cell;

/// Copies a sheet cell by cell and mends some on the way; the other cells stay as they are, letter for letter.
final class MendSheet {

    private MendSheet() {}

    static void copy(Content content, Writer out, Repairs repairs) throws IOException {
        var separator = Sample.of(content).separator();
        try (var text = TextDecoding.decode(content.open())) {
            var writer = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out);
            var records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text);
            for (var record : records) {
                var cells = new ArrayList<>(record.getFields());
                var line = Math.toIntExact(record.getStartingLineNumber());
                for (var column = 0; column < cells.size(); column++) {
                    var at = column;
                    repairs.mend("", line, Cell.letters(column), cells.get(column))
                            .ifPresent(mended -> cells.set(at, mended));
                }
                writer.writeRecord(cells);
            }
            writer.flush();
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        }
    }
}
