package org.mainstay.model.area;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// Indices of deprivation for one small area: rank 1 and decile 1 are the most deprived.
///
/// @param incomeDeprived people, null where suppressed (0 to 9) or not given
/// @param childrenDeprived children in income-deprived families, null as above
/// @param olderDeprived people of 60 and over who are income-deprived, null as above
/// @param standings every domain the file gives, the whole among them
/// @param carriedFrom the area of an earlier census that was published, null where it is the area itself
public record Deprivation(
        AreaKey area,
        @Nullable Integer imdRank,
        @Nullable Integer imdDecile,
        @Nullable Integer incomeDeprived,
        @Nullable Integer employmentDeprived,
        @Nullable Integer childrenDeprived,
        @Nullable Integer olderDeprived,
        Map<Domain, Standing> standings,
        @Nullable AreaKey carriedFrom,
        RowRef row)
        implements Fact {

    public Deprivation {
        standings = Map.copyOf(standings);
    }

    /// Whether it says of any kind of people how many they are.
    public boolean countsPeople() {
        return incomeDeprived != null
                || employmentDeprived != null
                || childrenDeprived != null
                || olderDeprived != null;
    }

    public Optional<Standing> findStanding(Domain domain) {
        return Optional.ofNullable(standings.get(domain));
    }

    /// As an area's own row gives it, without domains.
    public Deprivation(
            AreaKey area,
            @Nullable Integer imdRank,
            @Nullable Integer imdDecile,
            @Nullable Integer incomeDeprived,
            @Nullable Integer employmentDeprived,
            RowRef row) {
        this(area, imdRank, imdDecile, incomeDeprived, employmentDeprived, null, null, Map.of(), null, row);
    }
}
