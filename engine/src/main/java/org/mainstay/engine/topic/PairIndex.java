package org.mainstay.engine.topic;

import java.util.Arrays;

/// The columns of pairs of words, found by the columns of the two words: a table with open places, since a text asks it
/// a hundred times.
final class PairIndex {

    private static final int NONE = -1;

    private final long[] keys;
    private final int[] values;
    private final int mask;

    /// @param most how many pairs there will be
    PairIndex(int most) {
        var size = Integer.highestOneBit(Math.max(8, most)) * 4;
        keys = new long[size];
        values = new int[size];
        mask = size - 1;
        Arrays.fill(keys, NONE);
    }

    void put(int first, int second, int column) {
        var key = key(first, second);
        var place = place(key);
        keys[place] = key;
        values[place] = column;
    }

    /// Negative where there is no such pair.
    int get(int first, int second) {
        var key = key(first, second);
        var place = place(key);
        return keys[place] == key ? values[place] : NONE;
    }

    private static long key(int first, int second) {
        return ((long) first << 32) | second;
    }

    private int place(long key) {
        var place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[place] != NONE && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
