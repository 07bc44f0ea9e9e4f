package org.mainstay.engine.portfolio;

import java.util.Arrays;

/// What is left of a problem in numbers of about one, with the length of step that suits each line and each row
/// (diagonal preconditioning): pence, people and losses are many powers of ten apart.
final class Scaled {

    private static final double LEAST = 1e-9;

    final Rest rest;
    /// How much loss counts as one here.
    final double unit;
    /// The largest number of each row, which counts as one here.
    final double[] size;
    final double[] loss;
    final double[] value;
    final double[] pace;
    final double[] stride;

    Scaled(Rest rest, double unit) {
        this.rest = rest;
        this.unit = unit;
        size = new double[rest.rows];
        for (var at = 0; at < rest.value.length; at++) {
            size[rest.row[at]] = Math.max(size[rest.row[at]], Math.abs(rest.value[at]));
        }
        loss = Arrays.stream(rest.loss).map(one -> one / unit).toArray();
        value = new double[rest.value.length];
        pace = new double[rest.lines];
        var sums = new double[rest.rows];
        for (var line = 0; line < rest.lines; line++) {
            var most = LEAST;
            for (var column = rest.first[line]; column < rest.first[line + 1]; column++) {
                most = Math.max(most, fill(column, sums));
            }
            pace[line] = 1 / most;
        }
        stride = Arrays.stream(sums).map(sum -> 1 / Math.max(sum, LEAST)).toArray();
    }

    private double fill(int column, double[] sums) {
        var sum = 0.0;
        for (var at = rest.from[column]; at < rest.from[column + 1]; at++) {
            value[at] = rest.value[at] / size[rest.row[at]];
            sum += Math.abs(value[at]);
            sums[rest.row[at]] += Math.abs(value[at]);
        }
        return sum;
    }

    /// What a column loses, and what its rows cost at these prices.
    double reduced(int column, double[] prices) {
        var sum = loss[column];
        for (var at = rest.from[column]; at < rest.from[column + 1]; at++) {
            sum += value[at] * prices[rest.row[at]];
        }
        return sum;
    }

    double least(int line, double[] prices) {
        var least = Double.POSITIVE_INFINITY;
        for (var column = rest.first[line]; column < rest.first[line + 1]; column++) {
            least = Math.min(least, reduced(column, prices));
        }
        return least;
    }

    /// The capacity of a cell's row that lies within what the open options can give.
    double within(int row, double capacity) {
        return Math.max(rest.least[row], Math.min(rest.most[row], capacity));
    }
}
