package org.mainstay.ingest.trial;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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

    /// A workbook of which one part is changed, or lost where nothing is left of it.
    public static byte[] changed(byte[] book, String part, UnaryOperator<String> change) throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(book))
                        .get();
                var to = new ZipOutputStream(changed)) {
            for (var entry : Collections.list(from.getEntries())) {
                var text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                var after = entry.getName().equals(part) ? change.apply(text) : text;
                if (!after.isEmpty()) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(after.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return changed.toByteArray();
    }
}
