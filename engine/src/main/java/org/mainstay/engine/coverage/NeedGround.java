package org.mainstay.engine.coverage;

import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.Deprivation;

/// What all needs share: the areas, the ways between them, where the data end, and the settings.
record NeedGround(CoverageRequest request, Areas areas, Travel travel, Border border, Figures figures) {

    /// Null where no file tells.
    @Nullable
    Deprivation deprivation(Area area) {
        return request.place().findDeprivation(area.key()).orElse(null);
    }

    /// Whether two outlets may give the same kind of help: one type, or a wider and a narrower; where a type
    /// is not known they may.
    boolean sameKind(Outlet one, Outlet other) {
        return one.type().isEmpty()
                || other.type().isEmpty()
                || one.type().equals(other.type())
                || within(one, other)
                || within(other, one);
    }

    private boolean within(Outlet narrow, Outlet wide) {
        return request.types()
                .find(narrow.type())
                .filter(type -> wide.type().equals(type.partOf()))
                .isPresent();
    }

    double setting(String id) {
        return request.assumptions().get(id).value().doubleValue();
    }
}
