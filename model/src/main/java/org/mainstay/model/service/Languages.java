package org.mainstay.model.service;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Languages by one name each, however a directory writes them: `en`, `eng` and `english` are all English.
public final class Languages {

    /// What people call languages that the standard names differently, or does not name.
    private static final Map<String, String> CALLED = Map.of(
            "bn", "Bengali",
            "bangla", "Bengali",
            "farsi", "Persian",
            "panjabi", "Punjabi",
            "bsl", "British Sign Language",
            "bfi", "British Sign Language",
            "british sign language", "British Sign Language");

    private static final Map<String, String> NAMES = names();

    private Languages() {}

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            var locale = Locale.of(code);
            var name = CALLED.getOrDefault(code, locale.getDisplayLanguage(Locale.UK));
            names.put(code, name);
            names.put(locale.getISO3Language(), name);
            names.put(name.toLowerCase(Locale.UK), name);
        }
        names.putAll(CALLED);
        return names;
    }

    /// Those in a list such as `English; Urdu`; a name that is in no standard stays as it is written.
    public static Set<String> of(String written) {
        return Arrays.stream(written.split("[;,/|&]| and ", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> NAMES.getOrDefault(name.toLowerCase(Locale.UK), name))
                .collect(Collectors.toSet());
    }
}
