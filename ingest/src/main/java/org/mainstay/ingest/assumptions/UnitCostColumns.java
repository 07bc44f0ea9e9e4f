package org.mainstay.ingest.assumptions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.TableColumns;

/// Where the database keeps each thing. Its sheets have two rows of headings, of which the upper says fiscal, economic
/// or social over three columns each: the original amount, its year, and the amount brought up to date.
final class UnitCostColumns implements TableColumns {

    private static final Pattern YEAR = Pattern.compile("(\\d{4}|\\d{2})\\s*[/_-]?\\s*(?:20)?(\\d{2})\\b");
    private static final int ABSENT = Header.ABSENT;

    /// What a cost is a cost to.
    enum Kind {
        FISCAL("fiscal"),
        ECONOMIC("econ"),
        SOCIAL("social");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /// The three columns of a kind.
    ///
    /// @param updatedYear the prices of the last, empty where its heading does not say
    record Amounts(int original, int year, int updated, String updatedYear) {}

    private final List<String> titles;
    private final Map<Kind, Amounts> amounts = new EnumMap<>(Kind.class);

    /// From one row of headings.
    UnitCostColumns(List<String> below) {
        this(List.of(), below);
    }

    /// From two rows; a heading over several columns stands over the first of them.
    UnitCostColumns(List<String> above, List<String> below) {
        titles = join(above, below);
        for (var kind : Kind.values()) {
            amounts.put(kind, amounts(kind));
        }
    }

    private static List<String> join(List<String> above, List<String> below) {
        var joined = new ArrayList<String>();
        var over = "";
        for (var column = 0; column < Math.max(above.size(), below.size()); column++) {
            var upper = column < above.size() ? above.get(column) : "";
            var lower = column < below.size() ? below.get(column) : "";
            over = upper.isEmpty() ? over : upper;
            var whole = upper.isEmpty() && lower.isEmpty() ? "" : over + " " + lower;
            joined.add(whole.replace('_', ' ').strip().toLowerCase(Locale.UK));
        }
        return joined;
    }

    private Amounts amounts(Kind kind) {
        var original = ABSENT;
        var year = ABSENT;
        var updated = ABSENT;
        for (var column = 0; column < titles.size(); column++) {
            var title = titles.get(column);
            if (!title.contains(kind.word)) {
                continue;
            }
            if (updated(title)) {
                updated = updated == ABSENT ? column : updated;
            } else if (title.contains("year")) {
                year = year == ABSENT ? column : year;
            } else {
                original = original == ABSENT ? column : original;
            }
        }
        return new Amounts(original, year, updated, updated == ABSENT ? "" : year(titles.get(updated)));
    }

    private static boolean updated(String title) {
        return title.contains("updat")
                || title.contains("uprat")
                || !year(title).isEmpty();
    }

    /// `1516`, `15/16` and `2015/16` are all `2015/16`; empty where there is no financial year.
    private static String year(String title) {
        var found = YEAR.matcher(title);
        while (found.find()) {
            var first = found.group(1);
            var start = Integer.parseInt(first.substring(first.length() - 2));
            if ((start + 1) % 100 == Integer.parseInt(found.group(2))) {
                return "20" + first.substring(first.length() - 2) + "/" + found.group(2);
            }
        }
        return "";
    }

    @Override
    public Fit fit() {
        return TableColumns.fit(
                List.of("code", "detail", "unit", "agency1", "fiscal_orig", "fiscal_year"),
                code(),
                detail(),
                unit(),
                agency(),
                amounts(Kind.FISCAL).original(),
                amounts(Kind.FISCAL).year());
    }

    Amounts at(Kind kind) {
        return amounts.getOrDefault(kind, new Amounts(ABSENT, ABSENT, ABSENT, ""));
    }

    int theme() {
        return find(title -> title.equals("theme"));
    }

    int code() {
        return find(title -> title.equals("code") || title.endsWith(" code") || title.startsWith("code "));
    }

    int detail() {
        var exact = find(title -> title.equals("detail"));
        return exact == ABSENT ? find(title -> title.contains("detail") && !title.contains("group")) : exact;
    }

    int unit() {
        return find(title -> title.equals("unit") || title.startsWith("unit ") || title.endsWith(" unit"));
    }

    int source() {
        return find(title -> title.contains("source"));
    }

    int rag() {
        return find(title -> title.matches(".*\\brag\\b.*") || title.contains("confidence"));
    }

    int comment() {
        return find(title -> title.contains("comment"));
    }

    private int agency() {
        return find(title -> title.contains("agency"));
    }

    /// The second agency stands beside the first, whether or not it has a heading of its own.
    String agency(Row row) {
        var first = agency();
        var beside = first + 1 < titles.size()
                && (titles.get(first + 1).isEmpty() || titles.get(first + 1).contains("agency"));
        return Stream.of(row.get(first), beside ? row.get(first + 1) : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private int find(Predicate<String> is) {
        return IntStream.range(0, titles.size())
                .filter(column -> is.test(titles.get(column)))
                .findFirst()
                .orElse(ABSENT);
    }
}
