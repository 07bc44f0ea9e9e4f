package org.mainstay.ingest.threesixtygiving.quality;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/// Of rows that should say the same, finds those that do not say what most say; the first said wins a draw.
final class Rarer {

    private Rarer() {}

    static void flag(int[] rows, IntToLongFunction said, Flags out) {
        var spoken = Arrays.stream(rows)
                .filter(row -> said.applyAsLong(row) != GrantColumns.NONE)
                .toArray();
        if (alike(spoken, said)) {
            return;
        }
        var common = commonest(spoken, said);
        for (var row : spoken) {
            if (said.applyAsLong(row) != said.applyAsLong(common)) {
                out.add(row, common);
            }
        }
    }

    private static boolean alike(int[] rows, IntToLongFunction said) {
        for (var at = 1; at < rows.length; at++) {
            if (said.applyAsLong(rows[at]) != said.applyAsLong(rows[0])) {
                return false;
            }
        }
        return true;
    }

    /// The first row that says what most say.
    private static int commonest(int[] rows, IntToLongFunction said) {
        var values = Arrays.stream(rows).mapToLong(said).sorted().toArray();
        var best = commonest(values);
        return Arrays.stream(rows)
                .filter(row -> Arrays.binarySearch(best, said.applyAsLong(row)) >= 0)
                .findFirst()
                .orElse(rows[0]);
    }

    /// The values that stand there most often, out of sorted ones.
    private static long[] commonest(long[] sorted) {
        var best = new long[sorted.length];
        var count = 0;
        var most = 0;
        var start = 0;
        for (var end = 1; end <= sorted.length; end++) {
            if (end == sorted.length || sorted[end] != sorted[start]) {
                if (end - start > most) {
                    most = end - start;
                    count = 0;
                }
                if (end - start == most) {
                    best[count] = sorted[start];
                    count++;
                }
                start = end;
            }
        }
        return Arrays.copyOf(best, count);
    }
}
