package org.mainstay.model.area;

/// A position on the British National Grid, in metres.
public record GridPoint(double easting, double northing) {}
