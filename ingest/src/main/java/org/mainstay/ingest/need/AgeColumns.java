package org.mainstay.ingest.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Text;
import org.mainstay.model.need.Population;

/// The columns of a population table that each count one age or one band of ages: `F0`, `M90`, `0`, `90+`, `F16 to 29`,
/// `M65 and over`.
///
/// @param children the columns that lie within 0 to 15, and so on
record AgeColumns(List<Integer> children, List<Integer> workingAge, List<Integer> older) {

    private static final Pattern AGES =
            Pattern.compile("(?:[fmp]|females?|males?|persons?|age|aged)?(\\d{1,2})(?:to(\\d{1,3})|andover|plus)?");
    private static final int LAST_CHILD = 15;
    private static final int LAST_WORKER = 64;

    private record Band(int from, int to) {}

    private static Optional<Band> band(String title) {
        var ages = AGES.matcher(Text.plain(title));
        if (!ages.matches()) {
            return Optional.empty();
        }
        var from = Integer.parseInt(ages.group(1));
        var open = from > LAST_WORKER || title.endsWith("over") || title.endsWith("plus");
        var last = open ? 999 : from;
        return Optional.of(new Band(from, ages.group(2) == null ? last : Integer.parseInt(ages.group(2))));
    }

    static long count(Header header) {
        return header.titles().stream().filter(title -> band(title).isPresent()).count();
    }

    /// Null where a band crosses the ages of 16 or 65, so that nobody can tell how many are on either side.
    static @Nullable AgeColumns find(Header header) {
        var found = new AgeColumns(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var column = 0; column < header.titles().size(); column++) {
            var band = band(header.titles().get(column)).orElse(null);
            if (band == null) {
                continue;
            }
            if (band.to() <= LAST_CHILD) {
                found.children.add(column);
            } else if (band.from() > LAST_CHILD && band.to() <= LAST_WORKER) {
                found.workingAge.add(column);
            } else if (band.from() > LAST_WORKER) {
                found.older.add(column);
            } else {
                return null;
            }
        }
        return found;
    }

    /// The first column in this row that holds no number.
    int unread(Row row) {
        for (var columns : List.of(children, workingAge, older)) {
            for (var column : columns) {
                if (CellValue.small(row.get(column)).isEmpty()) {
                    return column;
                }
            }
        }
        return Header.ABSENT;
    }

    Population.Ages sum(Row row) {
        return new Population.Ages(sum(children, row), sum(workingAge, row), sum(older, row));
    }

    private static int sum(List<Integer> columns, Row row) {
        return columns.stream()
                .mapToInt(column -> CellValue.small(row.get(column)).orElse(0))
                .sum();
    }
}
