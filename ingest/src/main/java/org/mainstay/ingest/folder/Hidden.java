package org.mainstay.ingest.folder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Files that a person does not see in the folder: hidden ones, and what operating systems and office programs leave.
final class Hidden {

    private static final Set<String> LEFT_BEHIND = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private Hidden() {}

    static boolean name(String name) {
        return (name.startsWith(".") && !name.equals("..") && !name.equals("."))
                || name.startsWith("~$")
                || LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean inPath(String path) {
        return Arrays.stream(path.split("/")).anyMatch(Hidden::name);
    }
}
