package org.mainstay.model.area;

/// A position in WGS84 degrees.
public record Point(double longitude, double latitude) {}
