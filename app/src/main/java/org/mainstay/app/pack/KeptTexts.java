package org.mainstay.app.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.mainstay.app.run.Contents;
import org.mainstay.app.run.SafeCsv;
import org.mainstay.ingest.reading.Content;
import org.mainstay.model.evidence.Source;

/// The rows of a frozen pack in short, found where the files themselves are no longer at hand.
///
/// @param first where the files may still be
public record KeptTexts(Path folder, Contents first) implements Contents {

    static final String FILE = "rows.csv";

    static void write(Writer out, List<KeptRow> rows) throws IOException {
        try (var table = new SafeCsv(out, "source", "sheet", "line", "text")) {
            for (var row : rows) {
                var source = row.row().source();
                table.row(
                        source.sha256(),
                        source.sheet(),
                        Integer.toString(row.row().line()),
                        row.text());
            }
        }
    }

    @Override
    public Optional<Content> find(Source source) throws IOException {
        return first.find(source);
    }

    @Override
    public SortedMap<Integer, String> texts(Source source, SortedSet<Integer> lines) throws IOException {
        var whole = first.texts(source, lines);
        return whole.isEmpty() && Files.isRegularFile(folder.resolve(FILE)) ? inShort(source, lines) : whole;
    }

    private SortedMap<Integer, String> inShort(Source source, SortedSet<Integer> lines) throws IOException {
        var texts = new TreeMap<Integer, String>();
        var file = folder.resolve(FILE);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var row : rows) {
                var line = Integer.parseInt(row.getField("line"));
                if (lines.contains(line)
                        && row.getField("source").equals(source.sha256())
                        && row.getField("sheet").equals(source.sheet())) {
                    texts.put(line, row.getField("text"));
                }
            }
        } catch (CsvParseException | NumberFormatException | NoSuchElementException broken) {
            throw new IOException(
                    "%s is not as Mainstay wrote it: take the folder of a pack, unchanged.".formatted(file));
        }
        return texts;
    }
}
