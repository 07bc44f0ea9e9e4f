package org.mainstay.engine.topic;

import java.util.BitSet;
import java.util.List;

/// Trains a linear support vector machine: dual coordinate descent with shrinking for the squared hinge loss (Hsieh and
/// others, *A dual coordinate descent method for large-scale linear SVM*, 2008). The order of the examples is drawn
/// from
/// a fixed seed, so the same examples give the same weights.
final class LinearTraining {

    /// How much a mistake costs against large weights.
    private static final double COST = 0.5;

    private static final double DIAGONAL = 0.5 / COST;
    private static final double EXACT_ENOUGH = 0.1;
    private static final int MOST_ROUNDS = 100;

    private final List<Features> examples;
    private final double[] squares;
    private final int columns;

    /// @param columns how many columns there are; the one after them is always 1
    LinearTraining(List<Features> examples, int columns) {
        this.examples = List.copyOf(examples);
        this.columns = columns;
        squares = examples.stream()
                .mapToDouble(example -> example.squares() + 1 + DIAGONAL)
                .toArray();
    }

    /// The weights of all columns, then what is added to every score.
    ///
    /// @param rows which examples to learn from
    /// @param positive which of all examples are ones
    float[] train(int[] rows, BitSet positive) {
        return new Run(rows, positive).weights();
    }

    private final class Run {

        private final int[] active;
        private final BitSet positive;
        private final double[] force;
        private final float[] weights = new float[columns + 1];
        private int size;
        private double highest = Double.POSITIVE_INFINITY;
        private double highestNow;
        private double lowestNow;
        private long seed = 1;

        Run(int[] rows, BitSet positive) {
            active = rows.clone();
            size = active.length;
            this.positive = positive;
            force = new double[examples.size()];
        }

        float[] weights() {
            for (var round = 0; round < MOST_ROUNDS; round++) {
                round();
                if (highestNow - lowestNow > EXACT_ENOUGH) {
                    highest = highestNow <= 0 ? Double.POSITIVE_INFINITY : highestNow;
                } else if (size == active.length) {
                    break;
                } else {
                    // What was left out is looked at once more before it ends.
                    size = active.length;
                    highest = Double.POSITIVE_INFINITY;
                }
            }
            return weights;
        }

        private void round() {
            highestNow = Double.NEGATIVE_INFINITY;
            lowestNow = Double.POSITIVE_INFINITY;
            for (var index = 0; index < size; index++) {
                swap(index, index + draw(size - index));
            }
            for (var index = 0; index < size; ) {
                if (settle(active[index])) {
                    index++;
                } else {
                    size--;
                    swap(index, size);
                }
            }
        }

        /// False where the example can be left out for now, being on the right side by far.
        private boolean settle(int row) {
            var example = examples.get(row);
            var side = positive.get(row) ? 1 : -1;
            var slope = side * (example.times(weights) + weights[columns]) - 1 + DIAGONAL * force[row];
            var step = slope;
            if (force[row] == 0) {
                if (slope > highest) {
                    return false;
                }
                step = Math.min(slope, 0);
            }
            highestNow = Math.max(highestNow, step);
            lowestNow = Math.min(lowestNow, step);
            if (Math.abs(step) > 1e-12) {
                var before = force[row];
                force[row] = Math.max(before - slope / squares[row], 0);
                var change = (force[row] - before) * side;
                example.addTo(weights, change);
                weights[columns] += (float) change;
            }
            return true;
        }

        private void swap(int one, int other) {
            var kept = active[one];
            active[one] = active[other];
            active[other] = kept;
        }

        private int draw(int below) {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            return (int) ((seed >>> 33) % below);
        }
    }
}
