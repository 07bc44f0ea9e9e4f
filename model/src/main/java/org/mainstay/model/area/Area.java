package org.mainstay.model.area;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// A small area (LSOA) as a tidy table gives it: where it lies and who lives there.
///
/// @param population residents, null where the table does not say
/// @param deprivation the row's own deprivation columns, null where it has none
public record Area(
        AreaKey key,
        String name,
        Within within,
        @Nullable Point centre,
        @Nullable Integer population,
        Residents residents,
        @Nullable Deprivation deprivation,
        RowRef row)
        implements Fact {

    /// An area of which the table says no more than how many live there.
    public Area(
            AreaKey key,
            String name,
            Within within,
            @Nullable Point centre,
            @Nullable Integer population,
            @Nullable Deprivation deprivation,
            RowRef row) {
        this(key, name, within, centre, population, Residents.UNKNOWN, deprivation, row);
    }

    /// The larger areas it lies in; an empty string where the table does not say.
    public record Within(String wardCode, String ward, String locality, String councilCode, String council) {}

    public Optional<Deprivation> findDeprivation() {
        return Optional.ofNullable(deprivation);
    }
}
