package org.mainstay.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.mainstay.app.catalogue.Catalogue;
import org.mainstay.app.command.AppraiseSaving;
import org.mainstay.app.command.CheckFile;
import org.mainstay.app.command.ExplainOrganisation;
import org.mainstay.app.command.ExplainShock;
import org.mainstay.app.command.GetDatasets;
import org.mainstay.app.command.ListUses;
import org.mainstay.app.command.MakeGrantsFile;
import org.mainstay.app.command.MakePack;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.command.ShowCoverage;
import org.mainstay.app.command.ShowDemo;
import org.mainstay.app.command.ShowMoney;
import org.mainstay.app.command.ShowOrganisations;
import org.mainstay.app.command.ShowPartners;
import org.mainstay.app.command.SoundLines;
import org.mainstay.app.command.StressPlace;
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
            var lists = PlainLists.of(arguments);
            return lists.isPresent()
                    ? score(lists.get())
                    : commandLine(arguments).execute(arguments);
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

    private int score(PlainLists lists) {
        try {
            return ListsAnswer.give(surroundings, lists.asked(), lists.format());
        } catch (Unusable | RuntimeException cause) {
            return fail(cause);
        }
    }

    private CommandLine commandLine(String... arguments) {
        var top = new CommandLine(new MainstayCommand(surroundings));
        var commands = commands();
        var asked = arguments.length == 0 ? null : commands.get(arguments[0]);
        // To look at all of them takes longer than most of them take.
        for (var command : asked == null ? commands.values() : List.of(asked)) {
            top.addSubcommand(command.get());
        }
        top.setCaseInsensitiveEnumValuesAllowed(true);
        top.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        top.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        top.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        top.setParameterExceptionHandler((wrong, given) -> explain(wrong));
        top.setExecutionExceptionHandler((cause, command, parsed) -> fail(cause));
        return top;
    }

    /// Every command by its name, in the order in which help lists them.
    private Map<String, Supplier<Callable<Integer>>> commands() {
        var lastRun = new LastRun(surroundings.cache());
        var readFolder = new ReadFolder(new ProgressLine(surroundings));
        var commands = new LinkedHashMap<String, Supplier<Callable<Integer>>>();
        commands.put("read", () -> new ReadCommand(surroundings, readFolder));
        commands.put("check", () -> new CheckCommand(surroundings, new CheckFile()));
        commands.put("fix", () -> new FixCommand(surroundings, new CheckFile()));
        commands.put("grants-file", () -> new GrantsFileCommand(surroundings, new MakeGrantsFile(readFolder)));
        commands.put("sources", () -> new SourcesCommand(surroundings, Catalogue::shipped));
        commands.put("get", this::get);
        commands.put("who", () -> new WhoCommand(surroundings, organisations(readFolder)));
        commands.put("match", () -> new MatchCommand(surroundings, organisations(readFolder), InstantSource.system()));
        commands.put("money", () -> new MoneyCommand(surroundings, new ShowMoney(readFolder, lastRun)));
        commands.put("coverage", () -> new CoverageCommand(surroundings, new ShowCoverage(readFolder, lastRun)));
        commands.put("appraise", () -> new AppraiseCommand(surroundings, appraise(), new WriteTemplate(readFolder)));
        commands.put("sound", () -> new SoundCommand(surroundings, new SoundLines(readFolder, lastRun)));
        commands.put("stress", () -> new StressCommand(surroundings, new StressPlace(readFolder, lastRun)));
        commands.put("partners", () -> new PartnersCommand(surroundings, new ShowPartners(readFolder, lastRun)));
        commands.put(
                "explain",
                () -> new ExplainCommand(
                        surroundings,
                        new ExplainOrganisation(readFolder, lastRun),
                        new ExplainShock(readFolder, lastRun)));
        commands.put("evidence", () -> new EvidenceCommand(surroundings, new MakePack(readFolder, lastRun)));
        commands.put("trace", () -> new TraceCommand(surroundings, new TraceFigure(lastRun)));
        commands.put("uses", () -> new UsesCommand(surroundings, new ListUses(lastRun)));
        commands.put("demo", () -> new DemoCommand(surroundings, new ShowDemo(appraise(), maker)));
        return commands;
    }

    private GetCommand get() {
        return new GetCommand(
                surroundings, Catalogue::shipped, new GetDatasets(Download::overTheInternet, InstantSource.system()));
    }

    private ShowOrganisations organisations(ReadFolder readFolder) {
        return new ShowOrganisations(readFolder, surroundings.cache());
    }

    private AppraiseSaving appraise() {
        return new AppraiseSaving(new ReadFolder(new ProgressLine(surroundings)), new LastRun(surroundings.cache()));
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
