package org.mainstay.ingest.threesixtygiving.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The repairs to make, by the cells that they are for, and which of them were made.
public final class Repairs {

    private final Map<Repair.Place, List<Repair>> byPlace = new LinkedHashMap<>();
    private final List<Repair> made = new ArrayList<>();

    public Repairs(Collection<Repair> repairs) {
        repairs.forEach(repair -> byPlace.computeIfAbsent(repair.place(), place -> new ArrayList<>(1))
                .add(repair));
    }

    /// Those that were made, in the order of the file; the others found something else in their cell.
    public List<Repair> made() {
        return made;
    }

    /// What a cell says once it is mended; empty where nothing is to be mended in it.
    Optional<String> mend(String sheet, int line, String column, @Nullable String cell) {
        var repairs = byPlace.get(new Repair.Place(sheet, line, column));
        if (repairs == null || cell == null) {
            return Optional.empty();
        }
        var mended = cell;
        var any = false;
        for (var repair : repairs) {
            var at = mended.indexOf(repair.found());
            if (at >= 0 && !repair.found().isEmpty()) {
                var whole = mended.strip().equals(repair.found());
                mended = whole
                        ? repair.repaired()
                        : mended.substring(0, at)
                                + repair.repaired()
                                + mended.substring(at + repair.found().length());
                made.add(repair);
                any = true;
            }
        }
        // In JSON a number that was written as text stays the same letters.
        return any ? Optional.of(mended) : Optional.empty();
    }
}
