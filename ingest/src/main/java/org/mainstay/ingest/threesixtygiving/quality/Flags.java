package org.mainstay.ingest.threesixtygiving.quality;

import java.util.Arrays;

/// The rows that one comparison found, each with the row that it was compared with.
final class Flags {

    private static final int INT = 32;
    private static final int FIRST_SIZE = 16;

    private long[] flags = new long[FIRST_SIZE];
    private int size;

    void add(int row, int other) {
        if (size == flags.length) {
            flags = Arrays.copyOf(flags, size * 2);
        }
        flags[size] = (long) row << INT | other;
        size++;
    }

    /// In the order of the file.
    Flags sorted() {
        Arrays.sort(flags, 0, size);
        return this;
    }

    int size() {
        return size;
    }

    int row(int flag) {
        return (int) (flags[flag] >>> INT);
    }

    int other(int flag) {
        return (int) flags[flag];
    }
}
