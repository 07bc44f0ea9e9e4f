package org.mainstay.model.actor;

import java.util.List;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// Where a charity says that it works: councils, regions, countries.
public record CharityAreas(String charity, List<OperatingArea> areas, RowRef row) implements Fact {

    public CharityAreas {
        areas = List.copyOf(areas);
    }

    /// An area by its name, as the register writes it.
    ///
    /// @param type the kind of area in the words of the register: `Local Authority`
    public record OperatingArea(String type, String name) {}
}
