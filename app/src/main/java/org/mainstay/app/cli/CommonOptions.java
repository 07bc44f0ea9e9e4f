package org.mainstay.app.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that every command has, and how it refuses what is asked of it.
final class CommonOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text for people, json for programs (default: text)")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli both sets and reads it
    private boolean help;

    boolean json() {
        return format == OutputFormat.JSON;
    }

    /// What is thrown where the command was asked wrongly.
    ParameterException wrong(String message) {
        var spec = Objects.requireNonNull(command, "picocli gives every command its spec.");
        return new ParameterException(spec.commandLine(), message);
    }

    /// Refuses the command where something is wrong with it.
    ///
    /// @param message null where nothing is
    void refuse(@Nullable String message) {
        if (message != null) {
            throw wrong(message);
        }
    }
}
