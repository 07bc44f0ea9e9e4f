package org.mainstay.engine.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Falls in steps; the upper bound of each belongs to it.
public final class Steps implements Decay {

    private static final int MOST = 100;

    private final double[] bounds;
    private final double[] weights;

    public Steps(List<Step> steps) {
        bounds = steps.stream().mapToDouble(Step::upTo).toArray();
        weights = Arrays.copyOf(steps.stream().mapToDouble(Step::weight).toArray(), bounds.length + 1);
        if (steps.isEmpty() || steps.size() > MOST || !rising(bounds)) {
            throw new IllegalArgumentException("The steps (%s) must be 1 to %s, and each must end after the one before."
                    .formatted(steps.size(), MOST));
        }
    }

    /// One step.
    ///
    /// @param upTo its upper bound, which belongs to it
    /// @param weight above 0
    public record Step(double upTo, double weight) {

        public Step {
            if (!(weight > 0)) {
                throw new IllegalArgumentException("The weight (%s) of a step must be above 0.".formatted(weight));
            }
        }
    }

    /// Within 2 km, 5 km and 10 km: the weights of Luo and Qi.
    public static Steps usual() {
        return new Steps(List.of(new Step(2000, 1), new Step(5000, 0.68), new Step(10_000, 0.22)));
    }

    @Override
    public double weight(double cost) {
        var index = 0;
        while (index < bounds.length && cost > bounds[index]) {
            index++;
        }
        return weights[index];
    }

    double[] bounds() {
        return bounds.clone();
    }

    /// The weight of each step, and the 0 beyond all.
    double[] weights() {
        return weights.clone();
    }

    @Override
    public double limit() {
        return bounds[bounds.length - 1];
    }

    @Override
    public String described() {
        return IntStream.range(0, bounds.length)
                .mapToObj(index -> "%s to %s".formatted(Plain.number(weights[index]), Plain.number(bounds[index])))
                .collect(Collectors.joining(", ", "steps: ", ""));
    }

    private static boolean rising(double[] bounds) {
        return IntStream.range(1, bounds.length).allMatch(index -> bounds[index - 1] < bounds[index]);
    }
}
