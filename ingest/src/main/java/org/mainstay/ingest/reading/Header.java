package org.mainstay.ingest.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The headings of a table, found by name whatever their case, spacing and punctuation. A column is -1 where there is
/// none.
public final class Header {

    public static final int ABSENT = -1;

    private final List<String> titles;
    private final Map<String, Integer> columns = new HashMap<>();

    public Header(List<String> titles) {
        this.titles = titles.stream().map(Text::trim).toList();
        for (var column = 0; column < titles.size(); column++) {
            columns.putIfAbsent(Text.plain(titles.get(column)), column);
        }
    }

    public List<String> titles() {
        return titles;
    }

    /// The column under the first of these names that is there.
    public int find(String... names) {
        for (var name : names) {
            var column = columns.get(Text.plain(name));
            if (column != null) {
                return column;
            }
        }
        return ABSENT;
    }

    /// The last column in order of heading, plain form, that matches: the highest year where headings carry years.
    public int findLast(Pattern plain) {
        return columns.keySet().stream()
                .filter(name -> plain.matcher(name).matches())
                .max(String::compareTo)
                .map(columns::get)
                .orElse(ABSENT);
    }

    /// How many of these names are there, and which are not.
    public Fit fit(String... names) {
        var missing = new ArrayList<String>();
        Arrays.stream(names).filter(name -> find(name) == ABSENT).forEach(missing::add);
        return new Fit(names.length - missing.size(), missing);
    }
}
