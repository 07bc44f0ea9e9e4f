package org.mainstay.engine.uncertainty;

/// A number of which only a range is known, as a triangle: most likely in the middle, impossible beyond the ends.
///
/// @param name tells it from the others; what is drawn for it depends on nothing but its name, the seed and the draw
/// @param falls whether it does most harm at its low end
/// @param ratio whether the triangle lies on a scale of ratios, where twice as much is as far as half as much
public record Range(String name, double low, double middle, double high, boolean falls, boolean ratio) {

    /// On a scale of ratios nothing is infinitely far away, so a range that starts at nothing starts here instead.
    private static final double FLOOR = 0.01;

    public Range {
        if (!(low <= middle && middle <= high)) {
            throw new IllegalArgumentException(
                    "The range of %s (%s, %s, %s) must rise.".formatted(name, low, middle, high));
        }
        if (ratio && low < 0) {
            throw new IllegalArgumentException("The range of %s has no ratios: it starts below 0.".formatted(name));
        }
    }

    /// The value that does more harm than a share of all values.
    ///
    /// @param harm 0 is the least, 1 the most
    double at(double harm) {
        var share = falls ? 1 - harm : harm;
        if (!ratio) {
            return triangle(share, low, middle, high);
        }
        var floor = FLOOR * high;
        return high <= 0
                ? high
                : StrictMath.exp(triangle(
                        share,
                        StrictMath.log(Math.max(floor, low)),
                        StrictMath.log(Math.max(floor, middle)),
                        StrictMath.log(high)));
    }

    private static double triangle(double share, double low, double middle, double high) {
        var width = high - low;
        if (width <= 0) {
            return middle;
        }
        var value = share * width < middle - low
                ? low + StrictMath.sqrt(share * width * (middle - low))
                : high - StrictMath.sqrt((1 - share) * width * (high - middle));
        return Math.clamp(value, low, high);
    }
}
