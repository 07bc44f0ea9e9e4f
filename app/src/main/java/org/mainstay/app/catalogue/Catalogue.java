package org.mainstay.app.catalogue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Every official dataset that Mainstay reads. Where two rows have one key, the one made for the place goes first; a
/// person's own rows go before those that ship.
public final class Catalogue {

    private static final String FILE = "datasets.csv";
    /// What spreadsheets put before UTF-8.
    private static final String MARK = "\uFEFF";

    private static final String ANY_PLACE = "the council";

    private final List<Dataset> own;
    private final List<Dataset> rows;

    private Catalogue(List<Dataset> own, List<Dataset> rows) {
        this.own = List.copyOf(own);
        this.rows = List.copyOf(rows);
    }

    /// The catalogue that ships with the product.
    public static Catalogue shipped() {
        try (var stream = Objects.requireNonNull(Catalogue.class.getResourceAsStream(FILE), FILE);
                var text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Catalogue read(Reader text) throws IOException {
        return new Catalogue(List.of(), datasets(CsvReader.builder().ofNamedCsvRecord(text)));
    }

    /// This one with a person's own rows before its own; the message of what is thrown says how to mend the file.
    public Catalogue with(Path file) throws IOException {
        try {
            var text = Files.readString(file);
            return new Catalogue(
                    datasets(CsvReader.builder().ofNamedCsvRecord(text.startsWith(MARK) ? text.substring(1) : text)),
                    rows);
        } catch (CsvParseException | IllegalArgumentException wrong) {
            throw new IOException("%s is no list of datasets (%s).".formatted(file, wrong.getMessage()), wrong);
        } catch (IOException cause) {
            throw new IOException("%s cannot be read: give a list of datasets in UTF-8.".formatted(file), cause);
        }
    }

    private static List<Dataset> datasets(CsvReader<NamedCsvRecord> rowsOfText) throws IOException {
        var rows = new ArrayList<Dataset>();
        try (var table = rowsOfText) {
            table.forEach(row -> rows.add(DatasetRow.read(row)));
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("it has no row");
        }
        return rows;
    }

    /// What there is for a place, topic by topic, filled in for it; without a place all but what is one
    /// council's own.
    public List<Dataset> list(@Nullable CouncilCode place) {
        var best = new LinkedHashMap<>(best(rows, place));
        best.putAll(best(own, place));
        var name = place == null ? ANY_PLACE : place.code();
        return best.values().stream()
                .map(row -> row.filled(name))
                .sorted(Comparator.comparing(Dataset::topic))
                .toList();
    }

    /// Every row that ships, as it is written.
    public List<Dataset> rows() {
        return rows;
    }

    private static Map<String, Dataset> best(List<Dataset> rows, @Nullable CouncilCode place) {
        var code = place == null ? "" : place.code();
        var best = new LinkedHashMap<String, Dataset>();
        for (var row : rows) {
            if (place == null ? !row.isLocal() : row.fit(code) >= 0) {
                best.merge(row.key(), row, (one, other) -> other.fit(code) > one.fit(code) ? other : one);
            }
        }
        return best;
    }
}
