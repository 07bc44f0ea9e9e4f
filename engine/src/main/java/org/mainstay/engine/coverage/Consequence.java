package org.mainstay.engine.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Area;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

/// What happens to the people of one need when services close or move.
///
/// @param without people in need who have somebody in reach now and would have nobody
/// @param one people in need who have a choice now and would have one service
/// @param reached people in need who have nobody in reach now and would have somebody
/// @param deciles those of whom any would have fewer, the most deprived first; empty where no file tells deprivation
/// @param areas those in which people would have more or fewer in reach, the most people first
/// @param crowding of the services that stay where it changes, and of those that move
public record Consequence(
        Need need,
        Figure without,
        Figure one,
        Figure reached,
        List<InDecile> deciles,
        List<InArea> areas,
        List<Crowding> crowding) {

    public Consequence {
        deciles = List.copyOf(deciles);
        areas = List.copyOf(areas);
        crowding = List.copyOf(crowding);
    }

    /// The same in the areas of one decile of deprivation in the country.
    public record InDecile(int decile, Figure without, Figure one) {}

    /// One area.
    ///
    /// @param people in need there; null where nobody can say
    /// @param before and after, services in reach
    public record InArea(Area area, @Nullable Figure people, int before, int after) {

        /// Whether people there would be left with nobody.
        public boolean left() {
            return before > 0 && after == 0;
        }
    }

    /// People in need for each hundred places of one service.
    ///
    /// @param before and after, null where its places are not known
    public record Crowding(
            Outlet outlet,
            @Nullable Figure before,
            @Nullable Figure after) {}
}
