package org.mainstay.model.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// What a charity reported for one year, and when.
///
/// @param due the day by which it had to report, null where the register does not say
public record AnnualReturn(
        String charity,
        @Nullable LocalDate start,
        LocalDate end,
        @Nullable LocalDate due,
        @Nullable LocalDate received,
        @Nullable Long incomePence,
        @Nullable Long spendPence,
        RowRef row)
        implements Fact {

    /// Whether it came in after it was due, or was still out on this day when it was.
    public boolean lateOn(LocalDate day) {
        return due != null && (received == null ? day : received).isAfter(due);
    }
}
