package org.mainstay.engine.uncertainty;

import java.util.SplittableRandom;

/// Points that fill every single direction evenly: of each [#BLOCK] points in a row, one lies in each of as
/// many strips.
///
/// A point depends on its seed, its direction and its index alone. So threads share nothing, and more points
/// only add to those that are there.
final class LatinHypercube {

    static final int BLOCK = 128;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private LatinHypercube() {}

    /// The coordinate of a point, above 0 and below 1.
    ///
    /// @param stream made of the seed and the direction, see [#stream]
    static double at(long stream, int index) {
        var strip = strip(stream + (long) (index / BLOCK) * GOLDEN, index % BLOCK);
        var within = new SplittableRandom(~stream + (long) index * GOLDEN).nextDouble();
        return Math.clamp((strip + within) / BLOCK, Double.MIN_NORMAL, Math.nextDown(1.0));
    }

    /// Where the strips of one block stand, shuffled.
    private static int strip(long seed, int position) {
        var random = new SplittableRandom(seed);
        var strips = new int[BLOCK];
        for (var next = 0; next < BLOCK; next++) {
            var other = random.nextInt(next + 1);
            strips[next] = strips[other];
            strips[other] = next;
        }
        return strips[position];
    }

    /// A direction is known by its name, so that one more or less changes nothing in the others.
    static long stream(long seed, String direction) {
        var mixed = seed;
        for (var at = 0; at < direction.length(); at++) {
            mixed = (mixed ^ direction.charAt(at)) * GOLDEN;
            mixed ^= mixed >>> 29;
        }
        return new SplittableRandom(mixed).nextLong();
    }
}
