package org.mainstay.engine.resilience;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// As many linear equations as unknowns, solved by elimination with the largest pivot of each column.
final class LinearSystem {

    private static final double NOTHING = 1e-12;

    private LinearSystem() {}

    /// The one solution; null where there is none, or more than one.
    static double @Nullable [] solve(double[][] coefficients, double[] right) {
        int size = right.length;
        var rows = new double[size][];
        for (int row = 0; row < size; row++) {
            rows[row] = Arrays.copyOf(coefficients[row], size + 1);
            rows[row][size] = right[row];
        }
        for (int column = 0; column < size; column++) {
            int pivot = pivot(rows, column);
            if (Math.abs(rows[pivot][column]) < NOTHING) {
                return null;
            }
            var swapped = rows[pivot];
            rows[pivot] = rows[column];
            rows[column] = swapped;
            eliminate(rows, column);
        }
        return substitute(rows);
    }

    private static int pivot(double[][] rows, int column) {
        int best = column;
        for (int row = column + 1; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[best][column])) {
                best = row;
            }
        }
        return best;
    }

    private static void eliminate(double[][] rows, int column) {
        for (int row = column + 1; row < rows.length; row++) {
            double times = rows[row][column] / rows[column][column];
            if (times != 0) {
                for (int at = column; at <= rows.length; at++) {
                    rows[row][at] -= times * rows[column][at];
                }
            }
        }
    }

    private static double[] substitute(double[][] rows) {
        int size = rows.length;
        var solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double left = rows[row][size];
            for (int at = row + 1; at < size; at++) {
                left -= rows[row][at] * solution[at];
            }
            solution[row] = left / rows[row][row];
        }
        return solution;
    }
}
