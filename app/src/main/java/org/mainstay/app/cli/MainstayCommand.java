package org.mainstay.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "mainstay",
        versionProvider = MainstayCommand.Version.class,
        description = {
            "Is this cut an efficiency, or does it lose people a service, move the cost, or cost more than it saves?",
            "Mainstay answers from files that councils publish. Put them in a folder as you downloaded them."
        },
        footer = {
            "",
            "Start with: ./mainstay demo",
            "Exit codes: 0 done; 1 done, but some rows were refused; 2 wrong usage;",
            "3 input or output unusable; 70 our fault; 130 interrupted."
        })
final class MainstayCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli both sets and reads it
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "show the version")
    @SuppressWarnings("UnusedVariable") // picocli both sets and reads it
    private boolean version;

    MainstayCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(surroundings.err());
        }
        return ExitCode.WRONG_USAGE;
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = MainstayCommand.class.getPackage().getImplementationVersion();
            return new String[] {"mainstay " + (version == null ? "unpackaged" : version)};
        }
    }
}
