package org.mainstay.app.ambleford;

/// A point of the British National Grid, in metres.
record Spot(double east, double north) {

    double squaredDistance(Spot other) {
        var across = east - other.east;
        var up = north - other.north;
        return across * across + up * up;
    }

    Spot towards(Spot other, double share) {
        return new Spot(east + (other.east - east) * share, north + (other.north - north) * share);
    }
}
