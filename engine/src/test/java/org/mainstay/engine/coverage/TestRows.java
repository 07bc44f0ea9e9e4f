package org.mainstay.engine.coverage;

import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Point;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.service.ListedService;

/// Rows of a list of services that the sketch has no word for.
final class TestRows {

    private TestRows() {}

    static ListedService of(String id, String provider, @Nullable Point at, RowRef row) {
        return new ListedService(id, "food_bank", "", id, provider, "", null, at, row);
    }
}
