package org.mainstay.engine.uncertainty;

/// The standard normal distribution, with [StrictMath] so that every machine gets the same bits.
final class Normal {

    /// Hart's rational approximation (1968) in the form of West (2005): right to 15 digits.
    private static final double[] ABOVE = {
        3.52624965998911e-2,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };

    private static final double[] BELOW = {
        8.83883476483184e-2,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };

    /// Acklam's rational approximation of the inverse (2003), in the middle and in the tails.
    private static final double[] MIDDLE_ABOVE = {
        -3.969683028665376e1,
        2.209460984245205e2,
        -2.759285104469687e2,
        1.383577518672690e2,
        -3.066479806614716e1,
        2.506628277459239
    };

    private static final double[] MIDDLE_BELOW = {
        -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1, 1
    };

    private static final double[] TAIL_ABOVE = {
        -7.784894002430293e-3,
        -3.223964580411365e-1,
        -2.400758277161838,
        -2.549732539343734,
        4.374664141464968,
        2.938163982698783
    };

    private static final double[] TAIL_BELOW = {
        7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1
    };

    private static final double TAIL = 0.02425;
    private static final double FAR = 7.07106781186547;
    private static final double ROOT_TWO_PI = 2.506628274631;

    private Normal() {}

    /// The share below.
    static double share(double value) {
        var distance = Math.abs(value);
        var density = StrictMath.exp(-distance * distance / 2);
        var beyond = distance < FAR
                ? density * polynomial(ABOVE, distance) / polynomial(BELOW, distance)
                : density
                        / (distance + 1 / (distance + 2 / (distance + 3 / (distance + 4 / (distance + 0.65)))))
                        / ROOT_TWO_PI;
        return value > 0 ? 1 - beyond : beyond;
    }

    /// The value below which a share lies, to nine digits.
    ///
    /// @param share above 0 and below 1
    static double value(double share) {
        if (share > 1 - TAIL) {
            return -value(1 - share);
        }
        if (share < TAIL) {
            var far = StrictMath.sqrt(-2 * StrictMath.log(share));
            return polynomial(TAIL_ABOVE, far) / polynomial(TAIL_BELOW, far);
        }
        var middle = share - 0.5;
        var square = middle * middle;
        return middle * polynomial(MIDDLE_ABOVE, square) / polynomial(MIDDLE_BELOW, square);
    }

    private static double polynomial(double[] coefficients, double at) {
        var sum = 0.0;
        for (var coefficient : coefficients) {
            sum = sum * at + coefficient;
        }
        return sum;
    }
}
