package org.mainstay.engine.synthetic;

/// How large a made-up place is: from a borough to a country, and the country with a wider reach.
public enum Size {
    S1(1000, 200, 40_000, 8, 10_000),
    S2(10_000, 2000, 120_000, 60, 10_000),
    S3(33_000, 10_000, 360_000, 300, 10_000),
    S4(33_000, 10_000, 360_000, 300, 30_000);

    private final int areas;
    private final int services;
    private final int side;
    private final int towns;
    private final int limit;

    Size(int areas, int services, int side, int towns, int limit) {
        this.areas = areas;
        this.services = services;
        this.side = side;
        this.towns = towns;
        this.limit = limit;
    }

    public int areas() {
        return areas;
    }

    public int services() {
        return services;
    }

    /// Its width and its height in metres.
    int side() {
        return side;
    }

    int towns() {
        return towns;
    }

    /// How far people go, in metres.
    public int limit() {
        return limit;
    }
}
