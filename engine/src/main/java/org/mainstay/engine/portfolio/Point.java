package org.mainstay.engine.portfolio;

/// Where an ascent is: a mixture of the options of each line, and a price for each row.
final class Point {

    final double[] mix;
    final double[] price;

    Point(int columns, int rows) {
        mix = new double[columns];
        price = new double[rows];
    }

    void set(Point other) {
        System.arraycopy(other.mix, 0, mix, 0, mix.length);
        System.arraycopy(other.price, 0, price, 0, price.length);
    }

    /// Takes on the share of another point that makes this the mean of so many.
    void average(Point other, int many) {
        average(other.mix, mix, many);
        average(other.price, price, many);
    }

    private static void average(double[] other, double[] here, int many) {
        for (var at = 0; at < here.length; at++) {
            here[at] += (other[at] - here[at]) / many;
        }
    }

    static double distance(double[] one, double[] other) {
        var sum = 0.0;
        for (var at = 0; at < one.length; at++) {
            sum += (one[at] - other[at]) * (one[at] - other[at]);
        }
        return Math.sqrt(sum);
    }
}
