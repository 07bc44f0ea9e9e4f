package org.mainstay.ingest.geography;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Text;
import org.mainstay.model.area.AreaKey;

/// The column of small-area codes and the vintage its heading names: `lsoa21`, `lsoa11cd`. Codes of two vintages never
/// join, so the vintage is never guessed from the codes.
public record AreaColumn(int column, String vintage) {

    private static final Pattern HEADING = Pattern.compile("lsoa(\\d\\d)(cd)?");
    private static final Pattern WANTED = Pattern.compile("lsoa21(cd)?");
    private static final Pattern CODE = Pattern.compile("[EWSN]\\d{8}");
    private static final Pattern PSEUDO = Pattern.compile("[EWSNLM]99999999");

    /// The 2021 column if there is one, else the latest before it.
    public static AreaColumn find(Header header) {
        var wanted = header.findLast(WANTED);
        var column = wanted == Header.ABSENT ? header.findLast(HEADING) : wanted;
        return new AreaColumn(column, column == Header.ABSENT ? "" : vintage(header, column));
    }

    private static String vintage(Header header, int column) {
        return header.titles().get(column).replaceAll("\\D", "");
    }

    /// Whether the table names a code of more than one vintage, so that one had to be chosen.
    static boolean chosen(Header header) {
        return header.titles().stream()
                        .map(Text::plain)
                        .filter(title -> HEADING.matcher(title).matches())
                        .count()
                > 1;
    }

    public boolean absent() {
        return column == Header.ABSENT;
    }

    /// The area's key; empty where the cell holds no code of an area, pseudo codes included.
    public Optional<AreaKey> key(Row row) {
        var code = row.get(column);
        return CODE.matcher(code).matches() && !PSEUDO.matcher(code).matches()
                ? Optional.of(new AreaKey("lsoa", vintage, code))
                : Optional.empty();
    }

    /// Whether the cell is there and yet is neither a code nor a pseudo code.
    public boolean unusable(Row row) {
        var code = row.get(column);
        return !code.isEmpty()
                && !CODE.matcher(code).matches()
                && !PSEUDO.matcher(code).matches();
    }
}
