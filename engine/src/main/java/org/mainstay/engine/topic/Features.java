package org.mainstay.engine.topic;

import java.util.Arrays;
import java.util.BitSet;

/// A text in numbers: which columns are not zero, and what stands in them.
final class Features {

    private final int[] columns;
    private final float[] values;

    Features(int[] columns, float[] values) {
        this.columns = columns;
        this.values = values;
    }

    int size() {
        return columns.length;
    }

    int column(int index) {
        return columns[index];
    }

    float value(int index) {
        return values[index];
    }

    /// The same with a column of one weight for each thing found, after the first columns.
    Features with(BitSet found, int first, float weight) {
        var size = columns.length + found.cardinality();
        var moreColumns = Arrays.copyOf(columns, size);
        var moreValues = Arrays.copyOf(values, size);
        var next = columns.length;
        for (var index = found.nextSetBit(0); index >= 0; index = found.nextSetBit(index + 1)) {
            moreColumns[next] = first + index;
            moreValues[next] = weight;
            next++;
        }
        return new Features(moreColumns, moreValues);
    }

    double times(float[] weights) {
        var sum = 0.0;
        for (var index = 0; index < columns.length; index++) {
            sum += (double) weights[columns[index]] * values[index];
        }
        return sum;
    }

    void addTo(float[] weights, double factor) {
        for (var index = 0; index < columns.length; index++) {
            weights[columns[index]] += (float) (factor * values[index]);
        }
    }

    double squares() {
        var sum = 0.0;
        for (var value : values) {
            sum += (double) value * value;
        }
        return sum;
    }
}
