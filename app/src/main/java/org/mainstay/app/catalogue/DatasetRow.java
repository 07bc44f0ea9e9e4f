package org.mainstay.app.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one row. People write rows too, so what it holds is checked here: no row leads out of a folder or off HTTPS.
final class DatasetRow {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FILE =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*\\.(csv|json|zip)");
    private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");
    private static final Pattern BYTES = Pattern.compile("[1-9][0-9]{0,12}");
    private static final Pattern PAGE = Pattern.compile("(https?://[\\x21-\\x7e]+)?");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final String EXAMPLE_PLACE = "E08000009";

    private final NamedCsvRecord row;

    private DatasetRow(NamedCsvRecord row) {
        this.row = row;
    }

    /// The dataset; what is thrown says in which line what is wrong.
    static Dataset read(NamedCsvRecord row) {
        return new DatasetRow(row).dataset();
    }

    private Dataset dataset() {
        var access = choice("access", Access.class);
        return new Dataset(
                matching("key", KEY, "small letters, digits and hyphens"),
                choice("topic", Topic.class),
                required("title"),
                cell("publisher"),
                cell("licence"),
                matching("page", PAGE, "a web address"),
                cell("gives"),
                cell("read_as"),
                cell("format"),
                words("places"),
                access,
                access == Access.BY_HAND ? null : target(),
                cell("by_hand"),
                cell("vintage"),
                cell("changes"));
    }

    private @Nullable Target target() {
        var types = words("types");
        if (types.isEmpty() || !types.stream().allMatch(TYPE.asMatchPredicate())) {
            throw wrong("types", "content types such as text/csv");
        }
        var file = matching("file", FILE, "a plain name that ends in .csv, .json or .zip");
        if (file.equals("sources.csv")) {
            throw wrong("file", "another name, which the list of downloads has");
        }
        var most = matching("most_bytes", BYTES, "a whole number of bytes");
        return new Target(address(), file, Set.copyOf(types), Long.parseLong(most));
    }

    private String address() {
        var address = required("address");
        try {
            var uri = URI.create(address.replace(Dataset.BLANK, EXAMPLE_PLACE));
            if ("https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException broken) {
            throw wrong("address", "an https address");
        }
        throw wrong("address", "an https address");
    }

    private <E extends Enum<E>> E choice(String column, Class<E> kind) {
        var name = cell(column).replace(' ', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(column, "one of " + names(kind)));
    }

    private static String names(Class<? extends Enum<?>> kind) {
        return String.join(
                ", ",
                Arrays.stream(kind.getEnumConstants())
                        .map(constant -> constant.name().replace('_', ' ').toLowerCase(Locale.ROOT))
                        .toList());
    }

    private String matching(String column, Pattern pattern, String what) {
        var cell = cell(column);
        if (!pattern.matcher(cell).matches()) {
            throw wrong(column, what);
        }
        return cell;
    }

    private String required(String column) {
        var cell = cell(column);
        if (cell.isEmpty()) {
            throw wrong(column, "filled in");
        }
        return cell;
    }

    /// Without anything that would steer a screen.
    private String cell(String column) {
        return CONTROL.matcher(row.findField(column).orElse("")).replaceAll(" ").strip();
    }

    private List<String> words(String column) {
        return Arrays.stream(cell(column).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private IllegalArgumentException wrong(String column, String what) {
        return new IllegalArgumentException("line %d: %s is '%s' and must be %s"
                .formatted(row.getStartingLineNumber(), column, cell(column), what));
    }
}
