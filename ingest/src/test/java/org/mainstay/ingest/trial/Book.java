package org.mainstay.ingest.trial;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mainstay.ingest.reading.Content;
import org.mainstay.model.evidence.Source;

/// A workbook that is written in a test.
public final class Book {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Trial", null);

    /// Adds a sheet of texts, each line a row of CSV.
    public Book sheet(String name, String... lines) {
        return sheet(name, sheet -> {
            var row = 0;
            for (var line : lines) {
                var column = 0;
                for (var cell : CsvReader.builder().ofCsvRecord(line).stream()
                        .findFirst()
                        .orElseThrow()
                        .getFields()) {
                    if (!cell.isEmpty()) {
                        sheet.value(row, column, cell);
                    }
                    column++;
                }
                row++;
            }
        });
    }

    public Book sheet(String name, Consumer<Worksheet> fill) {
        fill.accept(workbook.newWorksheet(name));
        return this;
    }

    public byte[] bytes() {
        try {
            workbook.finish();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    public Content content() {
        return content(bytes());
    }

    public static Content content(byte[] bytes) {
        return new Content() {
            @Override
            public Source source() {
                return Source.of("0".repeat(64), "trial.xlsx", bytes.length);
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
