package org.mainstay.model.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// One published number about an area and a period: how many people claim Universal Credit, what share is unemployed.
///
/// @param ends the last day of its period
/// @param people null where it is a rate, and where the publisher withholds it, which is never 0
/// @param rate null where it is a count, and where the publisher withholds it
public record Observation(
        AreaKey area,
        Series series,
        LocalDate ends,
        @Nullable Long people,
        @Nullable BigDecimal rate,
        RowRef row) implements Fact {

    /// What is observed.
    ///
    /// @param indicator in the publisher's words
    /// @param group which people, where the table is broken down; empty for all
    public record Series(String indicator, String group, Measure measure) {}

    /// Counts can be added up; rates cannot.
    public enum Measure {
        COUNT,
        RATE
    }

    /// Whether the publisher withholds the number.
    public boolean withheld() {
        return people == null && rate == null;
    }
}
