package org.mainstay.web.option;

import java.time.Instant;
import org.mainstay.app.command.OwnOption;

/// An option as somebody left it once.
///
/// @param number of its row in the store, by which it is asked for
/// @param id what all versions of one option have in common
/// @param done how it came about, in words
/// @param text the file that it is
public record OptionVersion(long number, String id, String name, String done, String text, String who, Instant at) {

    static final String REMOVED = "Removed";

    public boolean removed() {
        return done.equals(REMOVED);
    }

    /// Its rows and its name.
    public OwnOption option() {
        return OwnOption.of(name, text);
    }
}
