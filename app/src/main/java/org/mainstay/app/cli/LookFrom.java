package org.mainstay.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The day from which a place is looked at.
final class LookFrom {

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Day.class,
            description = "the day to look from, such as 2026-03-31 (default: the latest in the data)")
    private @Nullable LocalDate on;

    /// Null for the latest in the data.
    @Nullable
    LocalDate day() {
        return on;
    }
}
