package org.mainstay.web.page.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mainstay.app.command.OwnOption;
import org.mainstay.web.view.Words;

/// The columns and changes of an option file, as people read them.
final class ColumnWords {

    /// What a line that is ticked is set to, unless somebody chooses otherwise.
    static final String FIRST = "end";

    private static final Map<String, String> LABELS = Map.of(
            "percent", "By how many % it is cut, or what % a taper leaves",
            "months", "Over how many months",
            "into", "Other funding line that takes the work on",
            "from", "From which day, such as 2026-10-01",
            "why", "Why");

    private static final List<String> SAID_APART = List.of("line", "change", "from", "why");

    private ColumnWords() {}

    static String of(String column) {
        return LABELS.getOrDefault(column, Words.of(column));
    }

    /// What can be done to a line.
    static List<LineChoices.Value> kinds() {
        return OwnOption.kinds().stream()
                .map(kind -> new LineChoices.Value(kind, Words.of(kind)))
                .toList();
    }

    /// What a row does: `Taper, percent 40, months 12`.
    static String what(List<String> row) {
        var columns = OwnOption.columns();
        var parts = new ArrayList<String>();
        var change = row.get(columns.indexOf("change"));
        parts.add(change.isEmpty() ? "Nothing said" : Words.of(change));
        for (var at = 0; at < columns.size(); at++) {
            if (!SAID_APART.contains(columns.get(at)) && !row.get(at).isEmpty()) {
                parts.add(columns.get(at).replace('_', ' ') + " " + row.get(at));
            }
        }
        return String.join(", ", parts);
    }
}
