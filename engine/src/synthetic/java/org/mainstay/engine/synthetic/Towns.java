package org.mainstay.engine.synthetic;

/// The towns of a made-up place: where each lies and how far it spreads.
final class Towns {

    private final Size size;
    private final Draws draws = new Draws(101, 8);

    Towns(Size size) {
        this.size = size;
    }

    int side() {
        return size.side();
    }

    /// The town that a draw falls into; the first are the largest.
    int pick(double draw) {
        return (int) (size.towns() * (draw * draw));
    }

    int x(int town) {
        return (int) (draws.of(town, 0) * size.side());
    }

    int y(int town) {
        return (int) (draws.of(town, 1) * size.side());
    }

    int spread(int town) {
        return (int) (1000 + draws.of(town, 2) * 5000);
    }
}
