package org.mainstay.model.area;

import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// Indices of deprivation for one small area: rank 1 and decile 1 are the most deprived.
///
/// @param incomeDeprived people, null where suppressed (0 to 9) or not given
public record Deprivation(
        AreaKey area,
        @Nullable Integer imdRank,
        @Nullable Integer imdDecile,
        @Nullable Integer incomeDeprived,
        @Nullable Integer employmentDeprived,
        RowRef row)
        implements Fact {}
