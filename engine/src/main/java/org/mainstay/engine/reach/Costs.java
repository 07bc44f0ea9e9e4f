package org.mainstay.engine.reach;

import java.util.Arrays;

/// What each pair costs. Straight lines of whole metres are kept as their squares, in half the room; the root
/// of a square is the same number to the last bit whenever it is taken.
final class Costs {

    /// The longest straight line whose square is an int.
    static final int LONGEST = 46_340;

    private final double[] price;
    private final int[] square;
    private final boolean squares;

    private Costs(double[] price, int[] square, boolean squares) {
        this.price = price;
        this.square = square;
        this.squares = squares;
    }

    static Costs of(double[] price) {
        return new Costs(price, new int[0], false);
    }

    static Costs ofSquares(int[] square) {
        return new Costs(new double[0], square, true);
    }

    double at(int pair) {
        return squares ? Math.sqrt(square[pair]) : price[pair];
    }

    /// How many of some rising bounds each cost is above.
    byte[] ranks(int pairs, double[] bounds) {
        return squares ? ranksOfSquares(pairs, bounds) : ranksOfPrices(pairs, bounds);
    }

    private byte[] ranksOfPrices(int pairs, double[] bounds) {
        var ranks = new byte[pairs];
        for (var pair = 0; pair < pairs; pair++) {
            byte rank = 0;
            while (rank < bounds.length && price[pair] > bounds[rank]) {
                rank++;
            }
            ranks[pair] = rank;
        }
        return ranks;
    }

    /// Without a root for each pair: of each bound the largest square that is not above it is known beforehand.
    private byte[] ranksOfSquares(int pairs, double[] bounds) {
        var most = Arrays.stream(bounds).mapToInt(Costs::mostWithin).toArray();
        var ranks = new byte[pairs];
        for (var pair = 0; pair < pairs; pair++) {
            byte rank = 0;
            while (rank < most.length && square[pair] > most[rank]) {
                rank++;
            }
            ranks[pair] = rank;
        }
        return ranks;
    }

    /// The largest whole square whose root is not above a bound; -1 where there is none.
    private static int mostWithin(double bound) {
        if (bound >= LONGEST) {
            return Integer.MAX_VALUE;
        }
        var near = (int) (bound * bound);
        while (near >= 0 && Math.sqrt(near) > bound) {
            near--;
        }
        while (bound >= 0 && Math.sqrt(near + 1.0) <= bound) {
            near++;
        }
        return bound < 0 ? -1 : near;
    }

    /// Room for so many costs of the same kind.
    Costs room(int pairs) {
        return squares ? ofSquares(new int[pairs]) : of(new double[pairs]);
    }

    /// Takes the cost of one pair of another.
    void set(int pair, Costs other, int from) {
        if (squares) {
            square[pair] = other.square[from];
        } else {
            price[pair] = other.price[from];
        }
    }

    /// Keeps a straight line by its square.
    void set(int pair, long squared) {
        if (squares) {
            square[pair] = (int) squared;
        } else {
            price[pair] = Math.sqrt((double) squared);
        }
    }
}
