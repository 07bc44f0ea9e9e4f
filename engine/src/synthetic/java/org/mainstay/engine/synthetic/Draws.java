package org.mainstay.engine.synthetic;

/// SplitMix64, written out so that the bytes of a made-up place do not hang on one release of Java.
///
/// Entity e takes the draws e*each+1 to e*each+each, always all of them, so that no entity depends on another.
public final class Draws {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xBF58476D1CE4E5B9L;
    private static final long SECOND = 0x94D049BB133111EBL;
    private static final double UNIT = 0x1.0p-53;

    private final long seed;
    private final int each;

    /// The draws of one seed.
    ///
    /// @param each how many draws an entity takes
    public Draws(long seed, int each) {
        this.seed = seed;
        this.each = each;
    }

    /// One draw of one entity, from 0 to below 1.
    public double of(int entity, int draw) {
        return (bits((long) entity * each + draw + 1) >>> 11) * UNIT;
    }

    /// The k-th number of the seed, counted from 1.
    long bits(long k) {
        var z = seed + k * STEP;
        z = (z ^ (z >>> 30)) * FIRST;
        z = (z ^ (z >>> 27)) * SECOND;
        return z ^ (z >>> 31);
    }
}
