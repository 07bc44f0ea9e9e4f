package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ExplainOrganisation;
import org.mainstay.app.command.ExplainShock;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.ExplainJson;
import org.mainstay.app.document.ShockJson;
import org.mainstay.ingest.folder.FolderReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Say why the model closes an organisation, month by month, or why it does not, and what would"
                + " keep it open. Without an option every funding line of it ends.",
        footer = {"", "Example: ./mainstay explain my-council \"Ambleford Advice\" --years 3"})
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final ExplainOrganisation explain;
    private final ExplainShock explainShock;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FOLDER", description = "the folder with the files")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "ORGANISATION", description = "its identifier, or a part of its name")
    private String organisation = "";

    @Option(
            names = "--saving",
            paramLabel = "POUNDS",
            converter = Pounds.class,
            description = "what easy disinvestment does to it to save so many pounds a year")
    private @Nullable Long savingPence;

    @Option(names = "--option", paramLabel = "FILE", description = "what an option of your own does to it")
    private @Nullable Path option;

    @Option(names = "--end", paramLabel = "LINE", description = "one line of it ends: its id, or its heading")
    private @Nullable String line;

    @Option(
            names = "--shock",
            paramLabel = "SHOCK",
            description = "what a shock does to it instead: the name of one that ships, or a file of shocks")
    private @Nullable String shock;

    @Mixin
    private YearsAhead years = new YearsAhead();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where to put explain.html, figures.csv and figure-rows.csv (default: your cache folder)")
    private @Nullable Path out;

    @Mixin
    private LookFrom lookFrom = new LookFrom();

    ExplainCommand(Surroundings surroundings, ExplainOrganisation explain, ExplainShock explainShock) {
        this.surroundings = surroundings;
        this.explain = explain;
        this.explainShock = explainShock;
    }

    @Override
    public Integer call() throws Unusable {
        common.refuse(years.wrong());
        if (organisation.isBlank()) {
            throw common.wrong("Name the organisation: its identifier, or a part of its name.");
        }
        if (Stream.of(savingPence, option, line, shock)
                        .filter(given -> given != null)
                        .count()
                > 1) {
            throw common.wrong(
                    "Give one of --saving POUNDS, --option FILE, --end LINE and --shock SHOCK, or none to end every line of it.");
        }
        return shock == null ? underOption() : underShock(shock);
    }

    private int underShock(String asked) throws Unusable {
        var answer = explainShock.explain(
                new ExplainShock.Request(folder, organisation, asked, years.count(), lookFrom.day(), out));
        if (common.json()) {
            ShockJson.write(surroundings.out(), answer.explanations());
        } else {
            ShockText.write(surroundings.out(), answer.explanations());
            if (answer.report() != null) {
                surroundings.out().printf("%nReport: %s%n", answer.report());
            }
            var months = answer.explanations().getFirst().months();
            surroundings
                    .out()
                    .printf(
                            "Trace any figure: ./mainstay trace %s%n",
                            months.getFirst().shocked().council().id());
        }
        return ended(answer.notKept(), answer.reading(), answer.refused());
    }

    private int underOption() throws Unusable {
        var answer = explain.explain(
                new ExplainOrganisation.Request(folder, organisation, asked(), years.count(), lookFrom.day(), out));
        if (common.json()) {
            ExplainJson.write(surroundings.out(), answer.explanation());
        } else {
            ExplainText.write(surroundings.out(), answer.explanation());
            if (answer.report() != null) {
                surroundings.out().printf("%nReport: %s%n", answer.report());
            }
            surroundings
                    .out()
                    .printf(
                            "Trace any figure: ./mainstay trace %s%n",
                            answer.explanation()
                                    .option()
                                    .months()
                                    .getFirst()
                                    .council()
                                    .id());
        }
        return ended(answer.notKept(), answer.reading(), answer.refused());
    }

    private int ended(@Nullable String notKept, FolderReading reading, List<String> refused) {
        var code = Refused.tell(surroundings.err(), notKept, reading);
        refused.forEach(why -> surroundings.err().println(Words.hang(Safe.whole(why), "")));
        return refused.isEmpty() ? code : ExitCode.SOME_ROWS_REFUSED;
    }

    private ExplainOrganisation.Option asked() {
        if (savingPence != null) {
            return new ExplainOrganisation.Option.Saving(savingPence);
        }
        if (option != null) {
            return new ExplainOrganisation.Option.File(option);
        }
        return line == null ? new ExplainOrganisation.Option.EndAll() : new ExplainOrganisation.Option.EndLine(line);
    }
}
