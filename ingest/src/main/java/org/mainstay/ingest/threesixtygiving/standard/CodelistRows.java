package org.mainstay.ingest.threesixtygiving.standard;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The rows of all lists, read once.
final class CodelistRows {

    private static final String FILE = "codelists.csv";
    private static final Map<String, Map<String, String>> LISTS = read();

    private CodelistRows() {}

    /// The titles of a list by their codes, in the order of the list.
    static Map<String, String> titles(String list) {
        return Collections.unmodifiableMap(Objects.requireNonNull(LISTS.get(list), list));
    }

    /// The codes by what people write for them: the code in any case, and the title. What could mean two is
    /// left out.
    static Map<String, String> readings(Map<String, String> titles) {
        var readings = new HashMap<String, String>();
        titles.forEach((code, title) -> {
            var key = title.toUpperCase(Locale.ROOT);
            readings.put(key, readings.containsKey(key) ? "" : code);
        });
        titles.keySet().forEach(code -> readings.put(code.toUpperCase(Locale.ROOT), code));
        return readings;
    }

    private static Map<String, Map<String, String>> read() {
        var lists = new HashMap<String, Map<String, String>>();
        try (var stream = Objects.requireNonNull(CodelistRows.class.getResourceAsStream(FILE), FILE);
                var text = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> lists.computeIfAbsent(row.getField("list"), list -> new LinkedHashMap<>())
                    .put(row.getField("code"), row.getField("title")));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return lists;
    }
}
