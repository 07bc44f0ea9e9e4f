package org.mainstay.engine.resilience;

import org.jspecify.annotations.Nullable;

/// What a curve of service over time says of resilience (Bruneau and others, Earthquake Spectra 2003),
/// beside the curve without the blow.
///
/// @param robustness the lowest share of what would have been met that still is; 1 where nothing is
/// lost
/// @param recovery the first step from which service stays near for [#STAYS] steps; 0 where it never
/// left, null where it does not come back within the curve
/// @param lost the area between the two curves: steps of full service; below 0 where more is met than
/// before
/// @param kept the area under the curve for each unit under the one without; above 1 where a place
/// bounces forward
public record Bruneau(double robustness, @Nullable Integer recovery, double lost, double kept) {

    /// Service is back once it is this share of what it would have been.
    private static final double NEAR = 0.95;

    /// And has been for so many steps.
    private static final int STAYS = 3;

    private static final double ROUNDING = 1e-9;

    /// The areas are those of trapeziums between one step and the next.
    ///
    /// @param after the share met in each step
    /// @param before the same without the blow
    public static Bruneau of(double[] after, double[] before) {
        if (after.length != before.length || after.length < 2) {
            throw new IllegalArgumentException("Two curves of the same length of 2 or more are needed, not %s and %s."
                    .formatted(after.length, before.length));
        }
        double lowest = Double.POSITIVE_INFINITY;
        for (int step = 0; step < after.length; step++) {
            lowest = Math.min(lowest, share(after[step], before[step]));
        }
        double whole = area(before);
        double left = area(after);
        return new Bruneau(lowest, recovery(after, before), whole - left, whole == 0 ? 1 : left / whole);
    }

    private static @Nullable Integer recovery(double[] after, double[] before) {
        int near = 0;
        boolean left = false;
        for (int step = 0; step < after.length; step++) {
            boolean isNear = share(after[step], before[step]) >= NEAR - ROUNDING;
            left |= !isNear;
            near = isNear ? near + 1 : 0;
            if (left && near == STAYS) {
                return step - STAYS + 1;
            }
        }
        return left ? null : Integer.valueOf(0);
    }

    /// Where nothing would have been met, nothing can be lost.
    private static double share(double after, double before) {
        return before == 0 ? 1 : after / before;
    }

    private static double area(double[] curve) {
        double sum = 0;
        for (int step = 1; step < curve.length; step++) {
            sum += (curve[step - 1] + curve[step]) / 2;
        }
        return sum;
    }
}
