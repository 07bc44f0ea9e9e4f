package org.mainstay.web.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/// Where the web application begins.
@Command(name = "mainstay")
public final class Main {

    private static final int UNUSABLE = 3;
    private static final int WRONG_USAGE = 2;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofThisProcess(), arguments));
    }

    /// Runs one command line and answers with its exit code.
    static int run(Surroundings surroundings, String... arguments) {
        var top = new CommandLine(new Main());
        Map.of(
                        "serve", new ServeCommand(surroundings),
                        "demo", new DemoCommand(surroundings),
                        "backup", new BackupCommand(surroundings),
                        "restore", new RestoreCommand(surroundings))
                .forEach(top::addSubcommand);
        top.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        top.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        top.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        top.setParameterExceptionHandler((wrong, given) -> {
            surroundings.err().println(wrong.getMessage());
            surroundings
                    .err()
                    .printf(
                            "See %s --help.%n",
                            wrong.getCommandLine().getCommandSpec().qualifiedName());
            return WRONG_USAGE;
        });
        top.setExecutionExceptionHandler((cause, command, parsed) -> {
            surroundings.err().println(Reasons.of(cause));
            return UNUSABLE;
        });
        return top.execute(arguments);
    }
}
