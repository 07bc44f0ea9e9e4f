package org.mainstay.web.store.backup;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a backup holds, by which it is checked.
///
/// @param schema the version of the tables
public record Contents(String schema, List<Part> parts) {

    static final String ENTRY = "contents.csv";

    private static final List<String> HEADINGS = List.of("schema", "table", "columns", "rows", "sha256");
    private static final String COLUMN_SEPARATOR = " ";

    public Contents {
        parts = List.copyOf(parts);
    }

    /// How many rows of all tables.
    public long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }

    String written() throws IOException {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(HEADINGS);
            for (var part : parts) {
                csv.writeRecord(
                        schema,
                        part.table(),
                        String.join(COLUMN_SEPARATOR, part.columns()),
                        Long.toString(part.rows()),
                        part.sha256());
            }
        }
        return out.toString();
    }

    static Contents read(InputStream in) throws IOException, BackupFailed {
        var parts = new ArrayList<Part>();
        var schema = "";
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var row : csv) {
                schema = row.getField("schema");
                parts.add(new Part(
                        row.getField("table"),
                        List.of(row.getField("columns").split(COLUMN_SEPARATOR)),
                        Long.parseLong(row.getField("rows")),
                        row.getField("sha256")));
            }
        } catch (RuntimeException damaged) {
            throw new BackupFailed(
                    "Its list of contents cannot be read: the file is damaged. Take another backup.", damaged);
        }
        return new Contents(schema, parts);
    }

    /// The tables it holds, for a message.
    String tables() {
        return parts.stream().map(Part::table).collect(Collectors.joining(", "));
    }
}
