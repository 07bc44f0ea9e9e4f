package org.mainstay.ingest.charityregister;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;

/// Keeps one copy of what a register says again and again, so that a million rows do not hold a million copies of it.
final class Pool {

    /// Far more than a register has kinds, areas and days; what comes after is not shared.
    private static final int MOST = 100_000;

    private final Map<Object, Object> things = new HashMap<>();
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();

    /// An equal thing that was seen before, or this.
    @SuppressWarnings("unchecked") // equal things of this package are of one type
    <T> T same(T thing) {
        if (things.size() >= MOST) {
            return (T) things.getOrDefault(thing, thing);
        }
        var before = things.putIfAbsent(thing, thing);
        return before == null ? thing : (T) before;
    }

    /// The day that a cell means; null where it means none.
    @Nullable
    LocalDate day(String cell) {
        if (days.size() >= MOST) {
            days.clear();
        }
        return days.computeIfAbsent(cell, text -> CellValue.day(text).map(this::same))
                .orElse(null);
    }
}
