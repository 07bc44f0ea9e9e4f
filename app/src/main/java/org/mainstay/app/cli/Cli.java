package org.mainstay.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.mainstay.app.catalogue.Catalogue;
import org.mainstay.app.command.AppraiseSaving;
import org.mainstay.app.command.CheckFile;
import org.mainstay.app.command.GetDatasets;
import org.mainstay.app.command.ListUses;
import org.mainstay.app.command.MakeGrantsFile;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.command.ShowDemo;
import org.mainstay.app.command.ShowMoney;
import org.mainstay.app.command.ShowOrganisations;
import org.mainstay.app.command.TraceFigure;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.command.WriteTemplate;
import org.mainstay.app.download.Download;
import org.mainstay.app.run.LastRun;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Runs one command line and answers with its exit code.
public final class Cli {

    private static final String FAULT = "mainstay-fault.log";

    private final Surroundings surroundings;
    private final ShowDemo.Maker maker;

    /// A command line in these surroundings.
    ///
    /// @param maker makes the files of the demo where they are not at hand
    public Cli(Surroundings surroundings, ShowDemo.Maker maker) {
        this.surroundings = surroundings;
        this.maker = maker;
    }

    public int run(String... arguments) {
        var code = execute(arguments);
        surroundings.out().flush();
        if (surroundings.out().checkError()) {
            surroundings
                    .err()
                    .println("The answer could not be written out whole: make room on its disk and run this again.");
            return ExitCode.UNUSABLE;
        }
        return code;
    }

    /// Also where the machine itself gives up, nobody is shown a stack trace.
    private int execute(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (OutOfMemoryError tooMuch) {
            surroundings
                    .err()
                    .println("These files need more memory than Mainstay was given:"
                            + " set MAINSTAY_OPTS=-Xmx4g and run this again.");
            return ExitCode.UNUSABLE;
        } catch (StackOverflowError fault) {
            return fail(fault);
        }
    }

    private CommandLine commandLine() {
        var lastRun = new LastRun(surroundings.cache());
        var readFolder = new ReadFolder(new ProgressLine(surroundings));
        var appraiseSaving = new AppraiseSaving(readFolder, lastRun);
        var getDatasets = new GetDatasets(Download::overTheInternet, InstantSource.system());
        var top = new CommandLine(new MainstayCommand(surroundings));
        add(top, new ReadCommand(surroundings, readFolder));
        add(top, new CheckCommand(surroundings, new CheckFile()));
        add(top, new FixCommand(surroundings, new CheckFile()));
        add(top, new GrantsFileCommand(surroundings, new MakeGrantsFile(readFolder)));
        add(top, new SourcesCommand(surroundings, Catalogue::shipped));
        add(top, new GetCommand(surroundings, Catalogue::shipped, getDatasets));
        add(top, new WhoCommand(surroundings, new ShowOrganisations(readFolder, surroundings.cache())));
        add(
                top,
                new MatchCommand(
                        surroundings, new ShowOrganisations(readFolder, surroundings.cache()), InstantSource.system()));
        add(top, new MoneyCommand(surroundings, new ShowMoney(readFolder, lastRun)));
        add(top, new AppraiseCommand(surroundings, appraiseSaving, new WriteTemplate(readFolder)));
        add(top, new TraceCommand(surroundings, new TraceFigure(lastRun)));
        add(top, new UsesCommand(surroundings, new ListUses(lastRun)));
        add(top, new DemoCommand(surroundings, new ShowDemo(appraiseSaving, maker)));
        top.setCaseInsensitiveEnumValuesAllowed(true);
        top.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        top.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        top.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        top.setParameterExceptionHandler((wrong, given) -> explain(wrong));
        top.setExecutionExceptionHandler((cause, command, parsed) -> fail(cause));
        return top;
    }

    private static void add(CommandLine top, Callable<Integer> command) {
        top.addSubcommand(command);
    }

    private int explain(ParameterException wrong) {
        var name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        surroundings.err().println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, surroundings.err());
        surroundings.err().printf("See %s --help.%n", name);
        return ExitCode.WRONG_USAGE;
    }

    private int fail(Throwable cause) {
        if (cause instanceof Unusable unusable) {
            surroundings.err().println(unusable.getMessage());
            return ExitCode.UNUSABLE;
        }
        surroundings
                .err()
                .println("Mainstay has a fault of its own (%s)%s: please report it. Your files are untouched."
                        .formatted(cause.getClass().getSimpleName(), log(cause)));
        return ExitCode.OUR_FAULT;
    }

    /// Where the details are, for a sentence; the person at the screen is spared them.
    private String log(Throwable cause) {
        var file = surroundings.cache().resolve(FAULT);
        try {
            Files.createDirectories(surroundings.cache());
            try (var log = new PrintWriter(Files.newBufferedWriter(file))) {
                cause.printStackTrace(log);
            }
            return ", described in " + file;
        } catch (IOException noLog) {
            return "";
        }
    }
}
