package org.mainstay.ingest.taxonomy;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Cells;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.classification.ServiceType;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Need;

/// Reads service types: the terms by which services are sorted.
public final class ServiceTypeTable implements FormatReader {

    static final String SLUG_EXPECTED = "small letters and digits, words joined by hyphens";

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final String NEEDS =
            Arrays.stream(Need.values()).map(Need::code).collect(Collectors.joining(", ", "blank or one of ", ""));

    @Override
    public String name() {
        return "Service types (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidServiceType::new, ServiceTypeTable::type);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable ServiceType type(Cells cells, RowRef at) {
        var slug = cells.required("service_type", ServiceTypeTable::slug, SLUG_EXPECTED);
        var name = cells.required("name", CellValue::filled, "a name");
        var need = cells.optional("need", Need::find, NEEDS);
        var partOf = cells.optional("part_of", ServiceTypeTable::slug, "blank or " + SLUG_EXPECTED);
        var uri = cells.optional("uri", ServiceTypeTable::uri, "blank or a web address");
        return !cells.sound() || slug == null || name == null
                ? null
                : new ServiceType(slug, name, cells.text("description"), need, partOf, uri, at);
    }

    static Optional<String> slug(String cell) {
        return SLUG.matcher(cell).matches() ? Optional.of(cell) : Optional.empty();
    }

    private static Optional<String> uri(String cell) {
        try {
            var scheme = new URI(cell).getScheme();
            return "http".equals(scheme) || "https".equals(scheme) ? Optional.of(cell) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("service_type", "name", "description", "need", "part_of", "uri");
        }
    }
}
