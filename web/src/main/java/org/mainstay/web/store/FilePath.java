package org.mainstay.web.store;

import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a file in a place, with the folders above it: it can lie in a folder of any machine, nowhere else.
public record FilePath(String text) {

    private static final int LONGEST = 400;
    private static final Pattern STEP = Pattern.compile("(?!\\.)[^/\\\\:*?\"<>|\\p{Cntrl}]{1,200}(?<![. ])");
    /// Where entered rows lie.
    static final String ENTERED = "entered";

    public FilePath {
        if (!fits(text)) {
            throw new IllegalArgumentException("Not the name of a file in a place: " + text);
        }
    }

    /// The name, if it may be used: no step out of the folder, no hidden file, nothing that some system refuses,
    /// and not where entered rows lie.
    public static Optional<FilePath> of(String text) {
        return fits(text) ? Optional.of(new FilePath(text)) : Optional.empty();
    }

    private static boolean fits(String text) {
        var steps = text.split("/", -1);
        for (var step : steps) {
            if (!STEP.matcher(step).matches()) {
                return false;
            }
        }
        return text.length() <= LONGEST && !steps[0].equalsIgnoreCase(ENTERED);
    }
}
