package org.mainstay.ingest.point;

/// Where on the British National Grid a pair of numbers can lie, and what it looks like where it cannot.
final class Position {

    private static final double LARGEST_EASTING = 700_000;
    private static final double LARGEST_NORTHING = 1_300_000;
    private static final double WEST = -9;
    private static final double EAST = 2.5;
    private static final double SOUTH = 49;
    private static final double NORTH = 61.5;

    private Position() {}

    static boolean covers(double x, double y) {
        return x >= 0 && x < LARGEST_EASTING && y >= 0 && y < LARGEST_NORTHING;
    }

    /// What was probably meant.
    static String guess(double x, double y) {
        if (covers(y, x)) {
            return "they look swapped: put the easting in x and the northing in y";
        }
        if (degrees(x, y) || degrees(y, x)) {
            return "they look like degrees: convert them to metres of the National Grid";
        }
        return "give metres of the British National Grid, or leave both blank where there is no location";
    }

    private static boolean degrees(double longitude, double latitude) {
        return longitude > WEST && longitude < EAST && latitude > SOUTH && latitude < NORTH;
    }
}
