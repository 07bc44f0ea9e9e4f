package org.mainstay.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What all commands take that look at one published file.
final class CheckOptions {

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Day.class,
            description = "the day to look from, such as 2026-03-31 (default: today)")
    private @Nullable LocalDate on;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "a whole register of charities to look numbers up in; may be given again")
    private List<Path> registers = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli both sets and reads it
    private boolean help;

    LocalDate day() {
        return on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
    }

    List<Path> registers() {
        return registers;
    }
}
