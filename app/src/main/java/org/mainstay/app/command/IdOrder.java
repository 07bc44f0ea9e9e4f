package org.mainstay.app.command;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.mainstay.ingest.point.Points;

/// The rows of a list in the order of their ids, so that sums come out the same to the last bit in whatever order the
/// rows stand.
final class IdOrder {

    /// Shorter ids first, so that whole numbers come by their size.
    static final Comparator<String> BY_LENGTH = (one, other) ->
            one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());

    private final int[] row;
    private final int[] number;

    private IdOrder(int[] row) {
        this.row = row;
        this.number = new int[row.length];
        for (var place = 0; place < row.length; place++) {
            number[row[place]] = place;
        }
    }

    static IdOrder of(Points points) {
        var rows = IntStream.range(0, points.size()).toArray();
        for (var row = 1; row < rows.length; row++) {
            if (BY_LENGTH.compare(points.id(row - 1), points.id(row)) > 0) {
                return new IdOrder(sorted(points));
            }
        }
        return new IdOrder(rows);
    }

    /// The row of the one that comes so many-th by its id.
    int row(int place) {
        return row[place];
    }

    /// How many-th by its id a row is.
    int place(int wanted) {
        return number[wanted];
    }

    private static int[] sorted(Points points) {
        var rows = new Integer[points.size()];
        Arrays.setAll(rows, Integer::valueOf);
        Arrays.sort(rows, (one, other) -> BY_LENGTH.compare(points.id(one), points.id(other)));
        return Arrays.stream(rows).mapToInt(Integer::intValue).toArray();
    }
}
