package org.mainstay.ingest.geography;

import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Row;
import org.mainstay.model.area.Point;

/// The columns that say where something lies, in WGS84 degrees.
///
/// @param quality the ONS grid reference quality, where 9 means that there is no location
public record PositionColumns(int longitude, int latitude, int quality) {

    private static final double WEST = -9;
    private static final double EAST = 2.5;
    private static final double SOUTH = 49;
    private static final double NORTH = 61.5;

    public static PositionColumns find(Header header) {
        return new PositionColumns(
                header.find("long", "lon", "longitude"),
                header.find("lat", "latitude"),
                header.find("gridind", "osgrdind"));
    }

    public boolean absent() {
        return longitude == Header.ABSENT || latitude == Header.ABSENT;
    }

    /// Null where the row gives no location, or one outside the United Kingdom.
    public @Nullable Point at(Row row) {
        if (withheld(row)) {
            return null;
        }
        var east = CellValue.number(row.get(longitude)).orElse(null);
        var north = CellValue.number(row.get(latitude)).orElse(null);
        if (east == null || north == null) {
            return null;
        }
        var point = new Point(east.doubleValue(), north.doubleValue());
        return point.longitude() > WEST
                        && point.longitude() < EAST
                        && point.latitude() > SOUTH
                        && point.latitude() < NORTH
                ? point
                : null;
    }

    /// Whether the row has something in the place of a location that is none.
    public boolean unusable(Row row) {
        return !withheld(row) && at(row) == null;
    }

    /// A blank, grid quality 9 and latitude 99.999999 all mean that there is no location, never that it is at (0, 0).
    private boolean withheld(Row row) {
        var north = row.get(latitude);
        return "9".equals(row.get(quality))
                || north.startsWith("99.9")
                || (north.isEmpty() && row.get(longitude).isEmpty());
    }
}
