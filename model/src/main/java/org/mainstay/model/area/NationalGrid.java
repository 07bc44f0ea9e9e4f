package org.mainstay.model.area;

import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.tan;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/// Turns eastings and northings of the British National Grid (EPSG:27700, OSGB36) into degrees (WGS84), and back.
///
/// The inverse transverse Mercator projection and the seven-parameter shift are those of Ordnance Survey's *A guide to
/// coordinate systems in Great Britain*; the shift is good to about 5 metres, ample for areas of a thousand people.
public final class NationalGrid {

    private static final Ellipsoid AIRY_1830 = new Ellipsoid(6_377_563.396, 6_356_256.909);
    private static final Ellipsoid WGS84 = new Ellipsoid(6_378_137.0, 6_356_752.3142);
    private static final double SCALE = 0.9996012717;
    private static final double FALSE_EASTING = 400_000;
    private static final double FALSE_NORTHING = -100_000;
    private static final double ORIGIN_LATITUDE = toRadians(49);
    private static final double ORIGIN_LONGITUDE = toRadians(-2);
    private static final double LARGEST_EASTING = 800_000;
    private static final double LARGEST_NORTHING = 1_300_000;

    private static final double METRES_A_DEGREE = 111_250;
    private static final int TURNS = 8;

    private NationalGrid() {}

    private record Ellipsoid(double major, double minor) {

        double eccentricity() {
            return 1 - (minor * minor) / (major * major);
        }

        /// The radius of curvature across the meridian, without the projection's scale.
        double across(double latitude) {
            return major / sqrt(1 - eccentricity() * sin(latitude) * sin(latitude));
        }

        double along(double latitude) {
            var squared = 1 - eccentricity() * sin(latitude) * sin(latitude);
            return major * (1 - eccentricity()) / (squared * sqrt(squared));
        }
    }

    private record Geodetic(double latitude, double longitude) {}

    /// Whether a position can lie on the grid at all.
    public static boolean covers(double easting, double northing) {
        return easting > 0 && easting < LARGEST_EASTING && northing > 0 && northing < LARGEST_NORTHING;
    }

    public static Point degrees(double easting, double northing) {
        var shifted = shift(unproject(easting, northing));
        return new Point(toDegrees(shifted.longitude()), toDegrees(shifted.latitude()));
    }

    /// Where a position lies on the grid, in metres: the point that comes out where it is turned into degrees
    /// again.
    public static GridPoint metres(Point point) {
        var metresEast = METRES_A_DEGREE * cos(toRadians(point.latitude()));
        var easting = FALSE_EASTING + (point.longitude() - toDegrees(ORIGIN_LONGITUDE)) * metresEast;
        var northing = FALSE_NORTHING + (point.latitude() - toDegrees(ORIGIN_LATITUDE)) * METRES_A_DEGREE;
        // The grid is turned by a few degrees at most, so each turn leaves less than a tenth of the error.
        for (var turn = 0; turn < TURNS; turn++) {
            var met = degrees(easting, northing);
            easting += (point.longitude() - met.longitude()) * metresEast;
            northing += (point.latitude() - met.latitude()) * METRES_A_DEGREE;
        }
        return new GridPoint(easting, northing);
    }

    /// From the grid to OSGB36 latitude and longitude; the terms are named as in the guide.
    private static Geodetic unproject(double easting, double northing) {
        var latitude = footpoint(northing);
        var across = AIRY_1830.across(latitude) * SCALE;
        var along = AIRY_1830.along(latitude) * SCALE;
        var eta = across / along - 1;
        var tangent = tan(latitude);
        var square = tangent * tangent;
        var fourth = square * square;
        var offset = easting - FALSE_EASTING;
        var seven = tangent / (2 * along * across);
        var eight = tangent / (24 * along * cube(across)) * (5 + 3 * square + eta - 9 * square * eta);
        var nine = tangent / (720 * along * cube(across) * across * across) * (61 + 90 * square + 45 * fourth);
        var ten = 1 / (cos(latitude) * across);
        var eleven = (across / along + 2 * square) / (6 * cos(latitude) * cube(across));
        var twelve = (5 + 28 * square + 24 * fourth) / (120 * cos(latitude) * cube(across) * across * across);
        var twelveA = (61 + 662 * square + 1320 * fourth + 720 * fourth * square)
                / (5040 * cos(latitude) * cube(across) * cube(across) * across);
        var squared = offset * offset;
        return new Geodetic(
                latitude - squared * (seven - squared * (eight - squared * nine)),
                ORIGIN_LONGITUDE + offset * (ten - squared * (eleven - squared * (twelve - squared * twelveA))));
    }

    private static double cube(double number) {
        return number * number * number;
    }

    /// The latitude at which the central meridian has this northing, found to a hundredth of a millimetre.
    private static double footpoint(double northing) {
        var latitude = ORIGIN_LATITUDE;
        var rest = northing - FALSE_NORTHING;
        do {
            latitude += rest / (AIRY_1830.major() * SCALE);
            rest = northing - FALSE_NORTHING - meridian(latitude);
        } while (Math.abs(rest) >= 1e-5);
        return latitude;
    }

    private static double meridian(double latitude) {
        var third = (AIRY_1830.major() - AIRY_1830.minor()) / (AIRY_1830.major() + AIRY_1830.minor());
        var difference = latitude - ORIGIN_LATITUDE;
        var sum = latitude + ORIGIN_LATITUDE;
        var square = third * third;
        var cube = square * third;
        return AIRY_1830.minor()
                * SCALE
                * ((1 + third + 1.25 * square + 1.25 * cube) * difference
                        - (3 * third + 3 * square + 2.625 * cube) * sin(difference) * cos(sum)
                        + (1.875 * square + 1.875 * cube) * sin(2 * difference) * cos(2 * sum)
                        - 35.0 / 24 * cube * sin(3 * difference) * cos(3 * sum));
    }

    /// The Helmert transformation, at the height of the ellipsoid.
    private static Geodetic shift(Geodetic from) {
        var across = AIRY_1830.across(from.latitude());
        var x = across * cos(from.latitude()) * cos(from.longitude());
        var y = across * cos(from.latitude()) * sin(from.longitude());
        var z = (1 - AIRY_1830.eccentricity()) * across * sin(from.latitude());
        var scale = 1 - 20.4894e-6;
        var rx = seconds(0.1502);
        var ry = seconds(0.2470);
        var rz = seconds(0.8421);
        return geodetic(
                446.448 + scale * x - rz * y + ry * z,
                -125.157 + rz * x + scale * y - rx * z,
                542.060 - ry * x + rx * y + scale * z);
    }

    private static double seconds(double arc) {
        return toRadians(arc / 3600);
    }

    private static Geodetic geodetic(double x, double y, double z) {
        var axis = hypot(x, y);
        var latitude = atan2(z, axis * (1 - WGS84.eccentricity()));
        // Each turn gains about two and a half digits.
        for (var turn = 0; turn < 5; turn++) {
            latitude = atan2(z + WGS84.eccentricity() * WGS84.across(latitude) * sin(latitude), axis);
        }
        return new Geodetic(latitude, atan2(y, x));
    }
}
