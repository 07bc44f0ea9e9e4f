package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.StressPlace;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.StressJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "stress",
        description =
                "Let shocks fall on the place: what each takes, from whom and for how long, who closes, which only"
                        + " hurt together, and which choice leaves the place better able to take the next.",
        footer = {
            "",
            "Example: ./mainstay stress my-council",
            "Shocks of your own, on an option of your own:",
            "  ./mainstay stress my-council --shock my-shocks.csv --option my-option.csv"
        })
final class StressCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final StressPlace stressPlace;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FOLDER", description = "the folder with the files")
    private Path folder = Path.of("");

    @Option(
            names = "--shock",
            paramLabel = "FILE",
            description = "shocks of your own instead of those that ship (docs/formats.md); can be given again")
    private List<Path> shocks = List.of();

    @Option(
            names = "--option",
            paramLabel = "FILE",
            description = "try the shocks on an option of your own too; can be given again")
    private List<Path> options = List.of();

    @Option(
            names = "--saving",
            paramLabel = "POUNDS",
            converter = Pounds.class,
            description = "try the shocks on the three ways to save so many pounds a year too")
    private @Nullable Long savingPence;

    @Option(
            names = "--losses",
            paramLabel = "N",
            description =
                    "also what would hurt most if one or two organisations went, out of all (2), or three (3), and"
                            + " what would help most")
    private int losses;

    @Mixin
    private YearsAhead years = new YearsAhead();

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "how many times to draw the assumptions and the sizes of shocks, 128 to 8192 (default: 512)")
    private int draws = StressPlace.DRAWS;

    @Option(names = "--seed", paramLabel = "N", description = "seed of anything random (default: 1)")
    private long seed = 1;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where to put stress.html, figures.csv and figure-rows.csv (default: your cache folder)")
    private @Nullable Path out;

    @Mixin
    private LookFrom lookFrom = new LookFrom();

    StressCommand(Surroundings surroundings, StressPlace stressPlace) {
        this.surroundings = surroundings;
        this.stressPlace = stressPlace;
    }

    @Override
    public Integer call() throws Unusable {
        common.refuse(years.wrong());
        common.refuse(DrawOptions.wrong(draws));
        if (losses < 0 || losses > 3) {
            throw common.wrong(
                    "--losses (%d) must be from 1 to 3: how many organisations go at once.".formatted(losses));
        }
        var answer = stressPlace.stress(new StressPlace.Request(
                folder,
                shocks,
                options,
                savingPence == null ? 0 : savingPence,
                new StressPlace.Depth(years.count(), draws, seed, losses),
                lookFrom.day(),
                out));
        tell(answer);
        var code = Refused.tell(surroundings.err(), answer.notKept(), answer.reading());
        answer.refused().forEach(why -> surroundings.err().println(Words.hang(Safe.whole(why), "")));
        return answer.refused().isEmpty() ? code : ExitCode.SOME_ROWS_REFUSED;
    }

    private void tell(StressPlace.Answer answer) {
        if (common.json()) {
            StressJson.write(surroundings.out(), answer.stress(), answer.losses());
        } else {
            StressText.write(surroundings.out(), answer.stress());
            var worst = answer.losses();
            if (worst != null) {
                surroundings.out().println();
                LossesText.write(surroundings.out(), worst);
            }
            if (answer.report() != null) {
                surroundings.out().printf("%nReport: %s%n", answer.report());
            }
            answer.stress().shocks().stream()
                    .findFirst()
                    .ifPresent(first -> surroundings
                            .out()
                            .printf(
                                    "Trace any figure: ./mainstay trace %s%n",
                                    first.unserved().id()));
        }
    }
}
