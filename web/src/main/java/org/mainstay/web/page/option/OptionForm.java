package org.mainstay.web.page.option;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.mainstay.app.command.OwnOption;
import org.springframework.util.MultiValueMap;

/// What the form of an option sends: some of the funding lines, and what is to be done to those that are ticked.
///
/// @param shown the lines that stood in the form, by id
/// @param ticked those that are ticked
/// @param out rows that are to be taken out, by what they call their line
/// @param cells what stands in the form for each line that was shown
record OptionForm(List<String> shown, Set<String> ticked, Set<String> out, List<List<String>> cells) {

    private static final int MOST_LETTERS = 1_000;
    private static final int LONGEST_NAME = 100;

    static OptionForm of(MultiValueMap<String, String> sent) {
        var shown = sent.getOrDefault("line", List.of());
        var cells = new ArrayList<List<String>>();
        for (var at = 0; at < shown.size(); at++) {
            var row = new ArrayList<String>();
            for (var column : OwnOption.columns()) {
                var values = sent.getOrDefault(column, List.of());
                row.add(at < values.size() ? cut(values.get(at), MOST_LETTERS) : "");
            }
            cells.add(row);
        }
        return new OptionForm(
                shown,
                Set.copyOf(sent.getOrDefault("tick", List.of())),
                Set.copyOf(sent.getOrDefault("out", List.of())),
                cells);
    }

    /// A name as it is kept.
    static String name(String typed) {
        return cut(typed, LONGEST_NAME);
    }

    private static String cut(String text, int most) {
        var plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.substring(0, Math.min(most, plain.length()));
    }

    /// The option as it would be. Lines that were not shown stay as they were.
    OwnOption change(OwnOption option) {
        var asked = new HashMap<String, List<String>>();
        for (var at = 0; at < shown.size(); at++) {
            if (ticked.contains(shown.get(at))) {
                asked.put(shown.get(at), cells.get(at));
            }
        }
        var rows = new ArrayList<List<String>>();
        for (var row : option.rows()) {
            var line = row.getFirst();
            var fresh = asked.remove(line);
            if (fresh != null) {
                rows.add(fresh);
            } else if (!shown.contains(line) && !out.contains(line)) {
                rows.add(row);
            }
        }
        shown.stream().filter(asked::containsKey).map(asked::get).forEach(rows::add);
        return new OwnOption(option.name(), rows);
    }
}
