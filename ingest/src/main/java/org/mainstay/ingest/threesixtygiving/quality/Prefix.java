package org.mainstay.ingest.threesixtygiving.quality;

import java.util.Locale;

/// The list that an identifier is of: `GB-CHC` of `GB-CHC-1234567`.
final class Prefix {

    private static final String PUBLISHER_MADE = "360G";

    private Prefix() {}

    static String of(String id) {
        if (id.regionMatches(true, 0, PUBLISHER_MADE, 0, PUBLISHER_MADE.length())) {
            return PUBLISHER_MADE;
        }
        var first = id.indexOf('-');
        var second = first < 0 ? -1 : id.indexOf('-', first + 1);
        return (second < 0 ? id : id.substring(0, second)).toUpperCase(Locale.ROOT);
    }
}
