package org.mainstay.app.ambleford;

/// From the British National Grid to longitude and latitude: the inverse transverse Mercator projection on Airy's
/// ellipsoid, then the seven-parameter Helmert shift to WGS84.
final class NationalGrid {

    private static final double AIRY_A = 6377563.396;
    private static final double AIRY_B = 6356256.909;
    private static final double AIRY_E2 = 1 - AIRY_B * AIRY_B / (AIRY_A * AIRY_A);
    private static final double WGS_A = 6378137.0;
    private static final double WGS_B = 6356752.314245;
    private static final double WGS_E2 = 1 - WGS_B * WGS_B / (WGS_A * WGS_A);
    private static final double SCALE = 0.9996012717;
    private static final double ORIGIN_LATITUDE = StrictMath.toRadians(49);
    private static final double ORIGIN_LONGITUDE = StrictMath.toRadians(-2);
    private static final double SECOND = StrictMath.toRadians(1 / 3600.0);

    /// Degrees on WGS84.
    record Degrees(double longitude, double latitude) {}

    private NationalGrid() {}

    static Degrees degrees(Spot spot) {
        var latitude = footLatitude(spot.north() + 100_000);
        var sin = StrictMath.sin(latitude);
        var tan = StrictMath.tan(latitude);
        var sec = 1 / StrictMath.cos(latitude);
        var nu = AIRY_A * SCALE / StrictMath.sqrt(1 - AIRY_E2 * sin * sin);
        var rho = nu * (1 - AIRY_E2) / (1 - AIRY_E2 * sin * sin);
        var eta2 = nu / rho - 1;
        var x = (spot.east() - 400_000) / nu;
        var t2 = tan * tan;
        var north = latitude
                - tan
                        * nu
                        / rho
                        * x
                        * x
                        * (0.5
                                - x * x / 24 * (5 + 3 * t2 + eta2 - 9 * t2 * eta2)
                                + x * x * x * x / 720 * (61 + 90 * t2 + 45 * t2 * t2));
        var east = ORIGIN_LONGITUDE
                + sec * x * (1 - x * x / 6 * (nu / rho + 2 * t2) + x * x * x * x / 120 * (5 + 28 * t2 + 24 * t2 * t2));
        return shift(north, east);
    }

    private static double footLatitude(double northing) {
        var latitude = ORIGIN_LATITUDE;
        var arc = 0.0;
        do {
            latitude += (northing - arc) / (AIRY_A * SCALE);
            arc = meridianArc(latitude);
        } while (StrictMath.abs(northing - arc) >= 0.00001);
        return latitude;
    }

    private static double meridianArc(double latitude) {
        var n = (AIRY_A - AIRY_B) / (AIRY_A + AIRY_B);
        var n2 = n * n;
        var n3 = n2 * n;
        var less = latitude - ORIGIN_LATITUDE;
        var more = latitude + ORIGIN_LATITUDE;
        return AIRY_B
                * SCALE
                * ((1 + n + 1.25 * n2 + 1.25 * n3) * less
                        - (3 * n + 3 * n2 + 2.625 * n3) * StrictMath.sin(less) * StrictMath.cos(more)
                        + (1.875 * n2 + 1.875 * n3) * StrictMath.sin(2 * less) * StrictMath.cos(2 * more)
                        - 35.0 / 24 * n3 * StrictMath.sin(3 * less) * StrictMath.cos(3 * more));
    }

    private static Degrees shift(double latitude, double longitude) {
        var sin = StrictMath.sin(latitude);
        var nu = AIRY_A / StrictMath.sqrt(1 - AIRY_E2 * sin * sin);
        var x = nu * StrictMath.cos(latitude) * StrictMath.cos(longitude);
        var y = nu * StrictMath.cos(latitude) * StrictMath.sin(longitude);
        var z = nu * (1 - AIRY_E2) * sin;
        var rx = 0.1502 * SECOND;
        var ry = 0.2470 * SECOND;
        var rz = 0.8421 * SECOND;
        var s = 1 - 20.4894e-6;
        var x2 = 446.448 + s * x - rz * y + ry * z;
        var y2 = -125.157 + rz * x + s * y - rx * z;
        var z2 = 542.060 - ry * x + rx * y + s * z;
        var p = StrictMath.sqrt(x2 * x2 + y2 * y2);
        var phi = StrictMath.atan2(z2, p * (1 - WGS_E2));
        for (var i = 0; i < 8; i++) {
            var around = WGS_A / StrictMath.sqrt(1 - WGS_E2 * StrictMath.sin(phi) * StrictMath.sin(phi));
            phi = StrictMath.atan2(z2 + WGS_E2 * around * StrictMath.sin(phi), p);
        }
        return new Degrees(StrictMath.toDegrees(StrictMath.atan2(y2, x2)), StrictMath.toDegrees(phi));
    }
}
