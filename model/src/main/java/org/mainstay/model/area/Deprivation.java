package org.mainstay.model.area;

import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// Indices of deprivation for one small area: rank 1 and decile 1 are the most deprived.
///
/// @param incomeDeprived people, null where suppressed (0 to 9) or not given
/// @param carriedFrom the area of an earlier census that was published, null where it is the area itself
public record Deprivation(
        AreaKey area,
        @Nullable Integer imdRank,
        @Nullable Integer imdDecile,
        @Nullable Integer incomeDeprived,
        @Nullable Integer employmentDeprived,
        @Nullable AreaKey carriedFrom,
        RowRef row)
        implements Fact {

    /// As published for the area itself.
    public Deprivation(
            AreaKey area,
            @Nullable Integer imdRank,
            @Nullable Integer imdDecile,
            @Nullable Integer incomeDeprived,
            @Nullable Integer employmentDeprived,
            RowRef row) {
        this(area, imdRank, imdDecile, incomeDeprived, employmentDeprived, null, row);
    }
}
