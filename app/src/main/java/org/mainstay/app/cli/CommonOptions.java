package org.mainstay.app.cli;

import picocli.CommandLine.Option;

/// The options that every command has.
final class CommonOptions {

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
}
