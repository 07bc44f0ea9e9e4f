package org.mainstay.ingest.reading;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the number format of a cell makes of its number.
enum DateForm {
    NUMBER,
    DAY,
    TIME;

    /// Text in quotation marks, escaped and padding characters, colours, currencies and languages; not `[h]`.
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");

    private static final int MOST_KEPT = 4096;
    private static final ConcurrentMap<String, DateForm> KNOWN = new ConcurrentHashMap<>();

    /// By the format's number where it is one that every program has built in, else by its text.
    static DateForm of(int id, @Nullable String format) {
        if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
            return DAY;
        }
        if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) {
            return TIME;
        }
        if (format == null || id < 14) {
            return NUMBER;
        }
        var known = KNOWN.get(format);
        if (known != null) {
            return known;
        }
        var form = of(format);
        if (KNOWN.size() < MOST_KEPT) {
            KNOWN.put(format, form);
        }
        return form;
    }

    private static DateForm of(String format) {
        var positive = ASIDE.matcher(format).replaceAll("").split(";", 2)[0].toLowerCase(java.util.Locale.ROOT);
        if (positive.contains("general") || positive.contains("standard")) {
            return NUMBER;
        }
        if (positive.indexOf('y') >= 0 || positive.indexOf('d') >= 0) {
            return DAY;
        }
        if (positive.indexOf('h') >= 0 || positive.indexOf('s') >= 0) {
            return TIME;
        }
        return positive.indexOf('m') >= 0 ? DAY : NUMBER;
    }
}
