package org.mainstay.engine.portrait;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Area;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;
import org.mainstay.model.evidence.RowRef;

/// One ward: what lies in it.
///
/// @param areas its small areas, counted
/// @param people its residents, null where no file at hand says
/// @param deprived its small areas among the most deprived fifth of the country, null where no file at hand says
/// @param services what published lists place in it, counted
/// @param organisations those whose registered or given postcode lies in it, counted
/// @param smallAreas in order of code
/// @param provided the services, in order of name
/// @param actors ids of the organisations
@Published
public record Ward(
        String code,
        String name,
        Figure areas,
        @Nullable Figure people,
        @Nullable Figure deprived,
        Figure services,
        Figure organisations,
        List<SmallArea> smallAreas,
        List<Provided> provided,
        List<String> actors) {

    public Ward {
        smallAreas = List.copyOf(smallAreas);
        provided = List.copyOf(provided);
        actors = List.copyOf(actors);
    }

    /// A small area of the ward.
    ///
    /// @param people its residents, null where no file at hand says
    @Published
    public record SmallArea(Area area, @Nullable Figure people) {}

    /// A service in the ward.
    ///
    /// @param kind the list's own word, empty where it has none
    /// @param by who gives it, empty where the list names nobody
    public record Provided(String name, String kind, String by, RowRef row) {}
}
