package org.mainstay.engine.synthetic;

/// Where the areas or the services of a made-up place lie.
///
/// @param gathered the share of them that lies in towns
record Spots(Draws draws, double gathered, Towns towns) {

    boolean clustered(int spot) {
        return draws.of(spot, 0) < gathered;
    }

    int town(int spot) {
        return towns.pick(draws.of(spot, 1));
    }

    int x(int spot) {
        return clustered(spot) ? inside(towns.x(town(spot)) + off(spot, 2)) : anywhere(spot, 2);
    }

    int y(int spot) {
        return clustered(spot) ? inside(towns.y(town(spot)) + off(spot, 5)) : anywhere(spot, 3);
    }

    /// How far from the middle of its town: three draws together lie more often near than far.
    private int off(int spot, int draw) {
        var sum = draws.of(spot, draw) + draws.of(spot, draw + 1) + draws.of(spot, draw + 2);
        return (int) Math.floor((sum - 1.5) * (2.0 * towns.spread(town(spot))));
    }

    private int anywhere(int spot, int draw) {
        return (int) (draws.of(spot, draw) * towns.side());
    }

    private int inside(int metres) {
        return Math.clamp(metres, 0, towns.side() - 1);
    }
}
