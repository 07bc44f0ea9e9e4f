package org.mainstay.ingest.folder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Files that a person does not see in a folder or does not mean: hidden ones, what systems and office programs leave
/// behind, and downloads that are not whole yet, half of which would pass for all.
final class Hidden {

    private static final Set<String> LEFT_BEHIND = Set.of("__macosx", "desktop.ini", "thumbs.db");

    private Hidden() {}

    static boolean name(String name) {
        return (name.startsWith(".") && !name.equals(".."))
                || name.startsWith("~$")
                || name.endsWith(".part")
                || name.endsWith(".part.version")
                || LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean inPath(String path) {
        return Arrays.stream(path.split("/")).anyMatch(Hidden::name);
    }
}
