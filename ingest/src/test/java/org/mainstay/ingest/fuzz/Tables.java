package org.mainstay.ingest.fuzz;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Tables as lists of cells, independent of the readers.
final class Tables {

    private Tables() {}

    static List<List<String>> rows(String text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream()
                .map(record -> List.copyOf(record.getFields()))
                .toList();
    }

    static String text(List<List<String>> rows, char separator) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }
}
