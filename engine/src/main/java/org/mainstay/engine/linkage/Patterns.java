package org.mainstay.engine.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The comparisons of many pairs, as the few distinct patterns of levels they make and how often each was met.
final class Patterns {

    /// For each pattern the level of each field; -1 for no evidence.
    private int[][] levels = new int[64][];
    private long[] counts = new long[64];
    private int size;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<Field> fields;

    Patterns(List<Field> fields) {
        this.fields = fields;
    }

    /// Compares two records and gives the number of their pattern.
    int compare(int left, int right) {
        var code = 0L;
        for (var field : fields) {
            code = code * (field.levels().size() + 1) + field.compare(left, right) + 1;
        }
        var number = numbers.computeIfAbsent(code, this::add);
        counts[number]++;
        return number;
    }

    private int add(long code) {
        if (size == counts.length) {
            levels = Arrays.copyOf(levels, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        var pattern = new int[fields.size()];
        var rest = code;
        for (var field = fields.size() - 1; field >= 0; field--) {
            var base = fields.get(field).levels().size() + 1;
            pattern[field] = (int) (rest % base) - 1;
            rest /= base;
        }
        levels[size] = pattern;
        return size++;
    }

    int size() {
        return size;
    }

    int[] levels(int pattern) {
        return levels[pattern];
    }

    long count(int pattern) {
        return counts[pattern];
    }
}
