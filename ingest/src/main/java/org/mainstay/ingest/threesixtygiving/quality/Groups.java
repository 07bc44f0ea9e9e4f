package org.mainstay.ingest.threesixtygiving.quality;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/// Finds rows with the same key by sorting, which takes eight bytes a row and none of them for long.
final class Groups {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Groups() {}

    /// Takes the rows of one key, in the order of the file.
    interface Visitor {
        void group(int[] rows);
    }

    /// Tells every group, also those of one row; rows without a key are in none.
    static void each(int size, IntToLongFunction key, Visitor visitor) {
        var mask = Long.highestOneBit(Math.max(1, size)) * 2 - 1;
        var packed = new long[size];
        var count = 0;
        for (var row = 0; row < size; row++) {
            var value = key.applyAsLong(row);
            if (value != GrantColumns.NONE) {
                packed[count] = (value * GOLDEN & ~mask) | row;
                count++;
            }
        }
        Arrays.sort(packed, 0, count);
        var start = 0;
        for (var end = 1; end <= count; end++) {
            if (end == count || (packed[end] & ~mask) != (packed[start] & ~mask)) {
                split(rows(packed, start, end, mask), key, visitor);
                start = end;
            }
        }
    }

    private static int[] rows(long[] packed, int start, int end, long mask) {
        var rows = new int[end - start];
        for (var at = start; at < end; at++) {
            rows[at - start] = (int) (packed[at] & mask);
        }
        return rows;
    }

    /// Rows whose keys are alike only in what sorting saw of them are parted again.
    private static void split(int[] rows, IntToLongFunction key, Visitor visitor) {
        var value = key.applyAsLong(rows[0]);
        var same = 0;
        for (var row : rows) {
            same += key.applyAsLong(row) == value ? 1 : 0;
        }
        if (same == rows.length) {
            visitor.group(rows);
            return;
        }
        visitor.group(
                Arrays.stream(rows).filter(row -> key.applyAsLong(row) == value).toArray());
        split(Arrays.stream(rows).filter(row -> key.applyAsLong(row) != value).toArray(), key, visitor);
    }
}
