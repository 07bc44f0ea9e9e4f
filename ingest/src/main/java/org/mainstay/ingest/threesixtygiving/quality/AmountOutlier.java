package org.mainstay.ingest.threesixtygiving.quality;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Within a programme: fifty times the median, or far out by the median deviation of logarithms.
@About(
        severity = Severity.WARNING,
        what = "The amount is far from what this programme awards, as if a digit or the decimal point had slipped.",
        fix = "Look at the amount, and leave it if it is right.",
        example = "Amount Awarded: 500000 in a programme of grants around 5000")
final class AmountOutlier implements Comparison {

    private static final int FEWEST = 5;
    private static final int ENOUGH_FOR_SPREAD = 20;
    private static final double TIMES = 50;
    private static final double FAR = 6;
    private static final double TO_STANDARD_DEVIATIONS = 0.6745;

    /// Programmes whose grants are all alike would make an outlier of every other amount.
    private static final double LEAST_SPREAD = 0.25;

    @Override
    public void compare(GrantColumns columns, Flags out) {
        Groups.each(columns.size(), columns::programme, rows -> {
            var logs = new double[rows.length];
            var count = 0;
            for (var row : rows) {
                if (columns.amount(row) > 0) {
                    logs[count] = Math.log(columns.amount(row));
                    count++;
                }
            }
            if (count >= FEWEST) {
                compare(rows, Arrays.copyOf(logs, count), columns, out);
            }
        });
    }

    private static void compare(int[] rows, double[] logs, GrantColumns columns, Flags out) {
        var median = median(logs);
        var deviations = Arrays.stream(logs).map(log -> Math.abs(log - median)).toArray();
        var spread = Math.max(median(deviations), LEAST_SPREAD);
        var limit = logs.length < ENOUGH_FOR_SPREAD
                ? Math.log(TIMES)
                : Math.min(Math.log(TIMES), FAR * spread / TO_STANDARD_DEVIATIONS);
        for (var row : rows) {
            if (columns.amount(row) > 0 && Math.abs(Math.log(columns.amount(row)) - median) >= limit) {
                out.add(row, row);
            }
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        var middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    @Override
    public @Nullable Scalar shown(Fetched row) {
        return row.amount();
    }
}
