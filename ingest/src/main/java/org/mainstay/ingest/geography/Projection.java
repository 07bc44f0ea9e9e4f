package org.mainstay.ingest.geography;

import java.util.Optional;
import org.mainstay.model.area.NationalGrid;
import org.mainstay.model.area.Point;

/// How the two numbers of a position are meant. GeoJSON allows degrees alone, and yet files come in metres: the ranges
/// in which the United Kingdom lies do not overlap, so the numbers tell.
enum Projection {
    DEGREES("degrees (WGS84)"),
    LATITUDE_FIRST("degrees with the latitude first"),
    NATIONAL_GRID("metres of the British National Grid (EPSG:27700)"),
    WEB_MERCATOR("metres of the Web Mercator projection (EPSG:3857)");

    private static final double EARTH = 6_378_137;

    private final String words;

    Projection(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// What a position with these numbers can be; empty where it is on no map of the United Kingdom known here.
    static Optional<Projection> of(double first, double second) {
        if (first > 49 && first < 61.5 && second > -9 && second < 2.5) {
            return Optional.of(LATITUDE_FIRST);
        }
        if (Math.abs(first) <= 180 && Math.abs(second) <= 90) {
            return Optional.of(DEGREES);
        }
        if (NationalGrid.covers(first, second)) {
            return Optional.of(NATIONAL_GRID);
        }
        return Math.abs(first) < 1.2e6 && second > 6.2e6 && second < 8.9e6
                ? Optional.of(WEB_MERCATOR)
                : Optional.empty();
    }

    Point point(double first, double second) {
        return switch (this) {
            case DEGREES -> new Point(first, second);
            case LATITUDE_FIRST -> new Point(second, first);
            case NATIONAL_GRID -> NationalGrid.degrees(first, second);
            case WEB_MERCATOR ->
                new Point(Math.toDegrees(first / EARTH), Math.toDegrees(Math.atan(Math.sinh(second / EARTH))));
        };
    }
}
