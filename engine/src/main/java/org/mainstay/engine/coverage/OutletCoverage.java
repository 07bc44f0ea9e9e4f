package org.mainstay.engine.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.Figure;

/// Whom one outlet reaches, and who has nobody else.
///
/// @param areas that reach it, in order
/// @param reached people in need who reach it
/// @param alone of those, people who reach no other: they are cut off when it closes
/// @param leftWithOne of those, people who would reach one other alone
/// @param crowding people in need for each hundred places, when all spread over what they reach; null where
///     its capacity is not known or nothing
public record OutletCoverage(
        Outlet outlet,
        List<AreaKey> areas,
        Figure reached,
        Figure alone,
        Figure leftWithOne,
        @Nullable Figure crowding) {

    public OutletCoverage {
        areas = List.copyOf(areas);
    }
}
