package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options that people wrote, and where the approaches are written as options.
final class OptionFiles {

    @Option(
            names = "--option",
            paramLabel = "FILE",
            description = "weigh an option of your own, with or without a saving (docs/formats.md)")
    private @Nullable Path option;

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            arity = "2..4",
            description = "weigh up to four options of your own side by side")
    private @Nullable List<Path> compared;

    @Option(
            names = "--write-options",
            paramLabel = "DIR",
            description = "with --saving: write the three approaches as options, to change and weigh again")
    private @Nullable Path written;

    /// What is wrong with what was given, null where nothing is.
    ///
    /// @param saving whether a saving is given
    @Nullable
    String wrong(boolean saving) {
        if (option != null && compared != null) {
            return "Give either --option FILE for one option, or --compare with two to four of them.";
        }
        if (compared != null && compared.size() > 4) {
            return "--compare takes up to four options, not %d.".formatted(compared.size());
        }
        return written == null || saving
                ? null
                : "--write-options writes what the three approaches propose: give a --saving POUNDS for them to meet.";
    }

    /// The files of options, in the order given.
    List<Path> list() {
        if (compared != null) {
            return List.copyOf(compared);
        }
        return option == null ? List.of() : List.of(option);
    }

    @Nullable
    Path written() {
        return written;
    }
}
