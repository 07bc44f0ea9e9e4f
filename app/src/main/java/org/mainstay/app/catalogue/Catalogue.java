package org.mainstay.app.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every official dataset that Mainstay reads. Where two rows have one key, the one made for the place goes first.
public final class Catalogue {

    private static final String FILE = "datasets.csv";
    private static final String ANY_PLACE = "the council";

    private final List<Dataset> rows;

    Catalogue(Collection<Dataset> rows) {
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
        var rows = new ArrayList<Dataset>();
        try (var table = CsvReader.builder().ofNamedCsvRecord(text)) {
            table.forEach(row -> rows.add(dataset(row)));
        }
        return new Catalogue(rows);
    }

    /// What there is for a place, filled in for it; without a place all but what is one council's own.
    public List<Dataset> list(@Nullable CouncilCode place) {
        var best = new LinkedHashMap<String, Dataset>();
        for (var row : rows) {
            if (place == null ? !row.isLocal() : row.fit(place.code()) >= 0) {
                best.merge(row.key(), row, (one, other) -> nearer(one, other, place));
            }
        }
        var name = place == null ? ANY_PLACE : place.code();
        return best.values().stream().map(row -> row.filled(name)).toList();
    }

    /// Every row as it is written.
    public List<Dataset> rows() {
        return rows;
    }

    private static Dataset nearer(Dataset one, Dataset other, @Nullable CouncilCode place) {
        var code = place == null ? "" : place.code();
        return other.fit(code) > one.fit(code) ? other : one;
    }

    private static Dataset dataset(NamedCsvRecord row) {
        return new Dataset(
                row.getField("key"),
                Topic.valueOf(row.getField("topic").toUpperCase(Locale.ROOT)),
                row.getField("title"),
                row.getField("publisher"),
                row.getField("licence"),
                row.getField("page"),
                row.getField("gives"),
                row.getField("read_as"),
                row.getField("format"),
                words(row.getField("places")),
                Access.valueOf(row.getField("access").replace(' ', '_').toUpperCase(Locale.ROOT)),
                target(row),
                row.getField("by_hand"),
                row.getField("vintage"),
                row.getField("changes"));
    }

    private static @Nullable Target target(NamedCsvRecord row) {
        var address = row.getField("address");
        return address.isEmpty()
                ? null
                : new Target(
                        address,
                        row.getField("file"),
                        Set.copyOf(words(row.getField("types"))),
                        Long.parseLong(row.getField("most_bytes")));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
