package org.mainstay.model.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A number taken on trust: a dated row with its range, source and grade, never a constant in code.
///
/// @param id `name`, or `name/need` where it holds for one need, such as `displaced_share/food`
/// @param priceYear the year whose prices it is in, null where it is no money
/// @param effectiveTo the first day on which it no longer holds, null while it does
/// @param verified whether someone has checked it against its primary source
public record Assumption(
        String id,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        String unit,
        Harm harm,
        @Nullable String priceYear,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String source,
        Grade grade,
        boolean verified,
        String note,
        RowRef row)
        implements Fact {

    public Assumption {
        if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "Assumption %s: low (%s), value (%s), high (%s) must rise.".formatted(id, low, value, high));
        }
    }

    public BigDecimal at(Case corner) {
        return switch (corner) {
            case CENTRAL -> value;
            case LOW -> harm == Harm.RISES ? low : high;
            case HIGH -> harm == Harm.RISES ? high : low;
        };
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || day.isBefore(effectiveTo));
    }
}
