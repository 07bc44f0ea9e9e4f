package org.mainstay.engine.linkage;

import java.util.Arrays;
import java.util.List;

/// The comparisons of many pairs, as the few distinct patterns of levels they make and how often each was met.
final class Patterns {

    /// Spreads neighbouring codes over the table.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Field[] fields;
    private final int[] bases;
    private int[][] levels = new int[64][];
    private long[] codes = new long[64];
    private long[] counts = new long[64];
    private int size;
    /// The number of a pattern and 1, where its code hashes to; 0 is free. Twice as long as the lists at least.
    private int[] table = new int[128];

    Patterns(List<Field> fields) {
        this.fields = fields.toArray(Field[]::new);
        bases = fields.stream().mapToInt(field -> field.levels().size() + 1).toArray();
        if (Arrays.stream(bases).asDoubleStream().reduce(1, (some, more) -> some * more) > Long.MAX_VALUE) {
            throw new IllegalArgumentException("More patterns than can be numbered: give fewer fields or levels.");
        }
    }

    /// Compares two records and gives the number of their pattern.
    int compare(int left, int right) {
        var code = 0L;
        for (var field = 0; field < fields.length; field++) {
            code = code * bases[field] + fields[field].compare(left, right) + 1;
        }
        var slot = slot(code);
        if (table[slot] == 0) {
            table[slot] = add(code);
        }
        var number = table[slot] - 1;
        counts[number]++;
        if (size == codes.length) {
            grow();
        }
        return number;
    }

    private int slot(long code) {
        var slot = (int) ((code * SPREAD) >>> Integer.SIZE) & (table.length - 1);
        while (table[slot] != 0 && codes[table[slot] - 1] != code) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private int add(long code) {
        var pattern = new int[bases.length];
        var rest = code;
        for (var field = bases.length - 1; field >= 0; field--) {
            pattern[field] = (int) (rest % bases[field]) - 1;
            rest /= bases[field];
        }
        codes[size] = code;
        levels[size] = pattern;
        return ++size;
    }

    private void grow() {
        levels = Arrays.copyOf(levels, 2 * size);
        codes = Arrays.copyOf(codes, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
        table = new int[4 * size];
        for (var number = 0; number < size; number++) {
            table[slot(codes[number])] = number + 1;
        }
    }

    int size() {
        return size;
    }

    /// The level of each field in a pattern; -1 for no evidence.
    int[] levels(int pattern) {
        return levels[pattern];
    }

    long count(int pattern) {
        return counts[pattern];
    }

    /// How often each pattern was met.
    double[] counts() {
        return Arrays.stream(counts, 0, size).asDoubleStream().toArray();
    }
}
