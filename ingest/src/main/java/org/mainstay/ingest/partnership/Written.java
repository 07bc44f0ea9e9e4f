package org.mainstay.ingest.partnership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Cells;
import org.mainstay.ingest.reading.Text;
import org.mainstay.model.partnership.Entry;

/// What the tables about partnerships write alike.
final class Written {

    /// The columns that end every table.
    static final List<String> ENTRY = List.of("undo", "recorded_by", "recorded_on", "why");

    static final String DAY = "a date such as 2026-04-01";
    static final String DAY_OR_BLANK = DAY + ", or blank";

    private static final int LONGEST_ID = 60;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Written() {}

    static @Nullable String id(Cells cells) {
        return cells.required(
                "partnership", Written::id, "an id of small letters, digits and single hyphens, such as debt-advice");
    }

    static Optional<String> id(String cell) {
        return Optional.of(cell)
                .filter(text -> text.length() <= LONGEST_ID && ID.matcher(text).matches());
    }

    /// Null where the day is missing, which the cells then know.
    static @Nullable Entry entry(Cells cells) {
        var undo = cells.optional("undo", CellValue::yesOrNo, "yes, no or blank");
        LocalDate when = cells.required("recorded_on", CellValue::day, DAY);
        return when == null
                ? null
                : new Entry(undo != null && undo, cells.text("recorded_by"), when, cells.text("why"));
    }

    /// Whether the row only takes an earlier one back, so that nothing else of it need be filled in.
    static boolean undoes(Cells cells) {
        return CellValue.yesOrNo(cells.text("undo")).orElse(false);
    }

    static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(Text::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// A constant as people write it, with spaces or underscores.
    static <E extends Enum<E>> Optional<E> constant(Class<E> kind, String cell) {
        return CellValue.constant(kind, Text.trim(cell).replace(' ', '_'));
    }

    /// Every one of several constants; empty where one of them is unknown.
    static <E extends Enum<E>> Optional<List<E>> constants(Class<E> kind, String cell) {
        var parts = parts(cell);
        var known =
                parts.stream().flatMap(part -> constant(kind, part).stream()).toList();
        return known.isEmpty() || known.size() < parts.size() ? Optional.empty() : Optional.of(known);
    }

    static String oneOf(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
