package org.mainstay.ingest.threesixtygiving.sheet;

import java.util.Arrays;

/// Finds the identifiers whose rows stand apart from each other, out of eight bytes of each. Identifiers with the same
/// eight bytes are found too, which does no harm: it only makes them be compared.
final class RepeatedIds {

    private static final long START = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final int BITS = 14;
    private static final int SIZE = 1 << BITS;

    private long[][] blocks = new long[0][];
    private int size;
    private long last;

    /// Rows that follow each other count once; rows without an identifier are grants of their own.
    void add(String id) {
        var hash = hash(id);
        if (id.isEmpty() || (hash == last && size > 0)) {
            return;
        }
        if ((size & (SIZE - 1)) == 0) {
            blocks = Arrays.copyOf(blocks, blocks.length + 1);
            blocks[blocks.length - 1] = new long[SIZE];
        }
        blocks[size >>> BITS][size & (SIZE - 1)] = hash;
        last = hash;
        size++;
    }

    /// The hashes that came more than once, in order.
    long[] find() {
        var all = new long[size];
        for (var at = 0; at < size; at++) {
            all[at] = blocks[at >>> BITS][at & (SIZE - 1)];
        }
        Arrays.sort(all);
        var found = 0;
        for (var at = 1; at < size; at++) {
            if (all[at] == all[at - 1] && (found == 0 || all[found - 1] != all[at])) {
                all[found++] = all[at];
            }
        }
        return Arrays.copyOf(all, found);
    }

    static boolean among(long[] repeated, String id) {
        return repeated.length > 0 && !id.isEmpty() && Arrays.binarySearch(repeated, hash(id)) >= 0;
    }

    private static long hash(String id) {
        var hash = START;
        for (var at = 0; at < id.length(); at++) {
            hash = (hash ^ id.charAt(at)) * PRIME;
        }
        return hash;
    }
}
