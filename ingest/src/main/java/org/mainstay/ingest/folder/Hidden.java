package org.mainstay.ingest.folder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Files that a person does not see in a folder: hidden ones, and what systems and office programs leave behind.
final class Hidden {

    private static final Set<String> LEFT_BEHIND = Set.of("__macosx", "desktop.ini", "thumbs.db");

    private Hidden() {}

    static boolean name(String name) {
        return (name.startsWith(".") && !name.equals(".."))
                || name.startsWith("~$")
                || LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean inPath(String path) {
        return Arrays.stream(path.split("/")).anyMatch(Hidden::name);
    }
}
