package org.mainstay.model.need;

import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// The residents of an area in the middle of a year, as ONS estimates them.
///
/// @param year null where the file does not say
/// @param ages null where the file gives no ages, or bands that cross these
public record Population(
        AreaKey area,
        @Nullable Integer year,
        int total,
        @Nullable Ages ages,
        RowRef row) implements Fact {

    /// People aged 0 to 15, 16 to 64, and 65 and over.
    public record Ages(int children, int workingAge, int older) {}

    /// The one of the later year; this one where they are of one year. A year that is not known comes before all.
    public Population later(Population other) {
        return other.yearOrNone() > yearOrNone() ? other : this;
    }

    private int yearOrNone() {
        return year == null ? 0 : year;
    }
}
