package org.mainstay.ingest.geography;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Text;
import org.mainstay.model.area.AreaKey;

/// A column of ONS codes of any kind of area. The code tells the kind, the heading the vintage where it has a year:
/// codes are never used again for another shape, so a code whose vintage nobody told still names one area.
///
/// @param vintage two digits, empty where the heading has no year
public record CodeColumn(int column, String vintage) {

    private static final Pattern HEADING = Pattern.compile(
            "(area|geography|geo|lsoa|msoa|wd|ward|lad|la|lad\\d\\d|lsoa\\d\\d|msoa\\d\\d|wd\\d\\d)(cd|code)"
                    + "|(lsoa|msoa)(20)?\\d\\d(cd|code)|lsoa\\d\\d|msoa\\d\\d|areacodegss|onscode|gsscode");
    private static final Pattern SMALL_HEADING = Pattern.compile("lsoa.*");
    private static final Pattern CODE = Pattern.compile("[EWSNKJ]\\d{8}");
    private static final Pattern PSEUDO = Pattern.compile("[A-Z]99999999");

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("00", "oa"),
            Map.entry("01", "lsoa"),
            Map.entry("02", "msoa"),
            Map.entry("05", "ward"),
            Map.entry("06", "lad"),
            Map.entry("07", "lad"),
            Map.entry("08", "lad"),
            Map.entry("09", "lad"),
            Map.entry("10", "county"),
            Map.entry("12", "region"),
            Map.entry("92", "nation"));
    private static final Map<String, String> SCOTTISH = Map.of("12", "lad", "13", "ward");
    private static final Map<String, String> NORTHERN_IRISH = Map.of("08", "ward", "21", "lsoa", "20", "lsoa");

    /// The column of small areas if there is one, else the last that holds codes of areas.
    public static CodeColumn find(Header header) {
        var small = AreaColumn.find(header);
        if (!small.absent()) {
            return new CodeColumn(small.column(), small.vintage());
        }
        var lsoa = header.titles().stream()
                .map(Text::plain)
                .filter(title -> HEADING.matcher(title).matches()
                        && SMALL_HEADING.matcher(title).matches())
                .findFirst();
        var column = lsoa.map(header::find).orElseGet(() -> header.findLast(HEADING));
        return new CodeColumn(
                column, column == Header.ABSENT ? "" : year(header.titles().get(column)));
    }

    private static String year(String title) {
        var digits = title.replaceAll("\\D", "");
        return digits.length() == 2 || digits.length() == 4 ? digits.substring(digits.length() - 2) : "";
    }

    public boolean absent() {
        return column == Header.ABSENT;
    }

    /// The area's key; empty where the cell holds no code of an area, pseudo codes included.
    public Optional<AreaKey> key(Row row) {
        return key(row.get(column), vintage);
    }

    public static Optional<AreaKey> key(String code, String vintage) {
        return CODE.matcher(code).matches() && !PSEUDO.matcher(code).matches()
                ? Optional.of(new AreaKey(kind(code), vintage, code))
                : Optional.empty();
    }

    /// Data zones of Scotland and Northern Ireland are their small areas.
    private static String kind(String code) {
        var entity = code.substring(1, 3);
        var national = switch (code.charAt(0)) {
            case 'S' -> SCOTTISH.get(entity);
            case 'N' -> NORTHERN_IRISH.get(entity);
            case 'K', 'J' -> "area";
            default -> null;
        };
        return national == null ? KINDS.getOrDefault(entity, "area") : national;
    }
}
