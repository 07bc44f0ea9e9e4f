package org.mainstay.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the command line finds around it.
///
/// @param in what a person types
/// @param terminal whether a person watches `err`
/// @param cache the user's cache folder for Mainstay
/// @param home where Mainstay is installed, null where not known
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Path cache,
        @Nullable Path home) {

    /// Surroundings in which nobody types anything.
    public Surroundings(PrintStream out, PrintStream err, boolean terminal, Path cache, @Nullable Path home) {
        this(InputStream.nullInputStream(), out, err, terminal, cache, home);
    }
}
