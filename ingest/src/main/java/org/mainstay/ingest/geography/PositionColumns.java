package org.mainstay.ingest.geography;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Row;
import org.mainstay.model.area.NationalGrid;
import org.mainstay.model.area.Point;

/// The columns that say where something lies, in WGS84 degrees or else on the British National Grid.
///
/// @param quality the ONS grid reference quality, where 9 means that there is no location
/// @param grid whether the columns hold eastings and northings in metres
public record PositionColumns(int longitude, int latitude, int quality, boolean grid) {

    private static final Pattern EASTING = Pattern.compile("(os)?east1m|eastings?");
    private static final Pattern NORTHING = Pattern.compile("(os)?no?rth1m|northings?");
    private static final Set<String> NO_METRES = Set.of("0", "0.0", "999999", "9999999");
    private static final Pattern ROUND = Pattern.compile("\\d(\\.\\d{1,5})?e\\+0\\d");
    private static final double WEST = -9;
    private static final double EAST = 2.5;
    private static final double SOUTH = 49;
    private static final double NORTH = 61.5;

    /// Degrees where the table has them, else metres, which need converting.
    public static PositionColumns find(Header header) {
        var quality = header.find("gridind", "osgrdind");
        var degrees = new PositionColumns(
                header.find("long", "lon", "longitude"), header.find("lat", "latitude"), quality, false);
        return degrees.absent()
                ? new PositionColumns(header.findLast(EASTING), header.findLast(NORTHING), quality, true)
                : degrees;
    }

    public boolean absent() {
        return longitude == Header.ABSENT || latitude == Header.ABSENT;
    }

    /// Null where the row gives no location, or one outside the United Kingdom.
    public @Nullable Point at(Row row) {
        if (withheld(row)) {
            return null;
        }
        var east = number(row.get(longitude)).orElse(null);
        var north = number(row.get(latitude)).orElse(null);
        if (east == null || north == null) {
            return null;
        }
        return grid
                ? metres(east.doubleValue(), north.doubleValue())
                : degrees(east.doubleValue(), north.doubleValue());
    }

    /// The position with longitude and latitude the other way round, where only that lies in the United
    /// Kingdom; null where it stands as it should, or lies nowhere either way.
    public @Nullable Point swapped(Row row) {
        return grid || absent() ? null : new PositionColumns(latitude, longitude, quality, false).at(row);
    }

    /// Statistics programs write round metres as `4e+05`, which is exactly 400000.
    private static Optional<BigDecimal> number(String cell) {
        return ROUND.matcher(cell).matches() ? Optional.of(new BigDecimal(cell)) : CellValue.number(cell);
    }

    private static @Nullable Point metres(double easting, double northing) {
        return NationalGrid.covers(easting, northing) ? NationalGrid.degrees(easting, northing) : null;
    }

    private static @Nullable Point degrees(double longitude, double latitude) {
        return longitude > WEST && longitude < EAST && latitude > SOUTH && latitude < NORTH
                ? new Point(longitude, latitude)
                : null;
    }

    /// Whether the row has something in the place of a location that is none.
    public boolean unusable(Row row) {
        return !withheld(row) && at(row) == null;
    }

    /// A blank, grid quality 9, latitude 99.999999 and eastings of nothing or of nines all mean that there is no
    /// location, never that it is at (0, 0).
    private boolean withheld(Row row) {
        var north = row.get(latitude);
        var east = row.get(longitude);
        return "9".equals(row.get(quality))
                || north.startsWith("99.9")
                || (north.isEmpty() && east.isEmpty())
                || (grid && (NO_METRES.contains(east) || NO_METRES.contains(north)));
    }
}
