package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.DeliverCoverage;
import org.mainstay.app.command.ShowCoverage;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.AreaFeatures;
import org.mainstay.app.document.CoverageJson;
import org.mainstay.engine.coverage.Supposition;
import org.mainstay.engine.coverage.TravelChoice;
import org.mainstay.model.area.TravelMode;
import org.mainstay.model.need.Need;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "coverage",
        description =
                "Show who is reached and who is not: gaps with their reasons, single dependence, what is really duplicated.",
        footer = {
            "",
            "Example: ./mainstay coverage my-council --need food --out reached",
            "Or from two bare lists, in metres of the National Grid, one row for each area in the order of its list:",
            "./mainstay coverage --areas areas.csv --services services.csv --format csv"
        })
final class CoverageCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final ShowCoverage showCoverage;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "the folder with the files")
    private @Nullable Path folder;

    @Mixin
    private ScoreOptions lists = new ScoreOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "text for people, json for programs, csv for a row of each area of a list (default: text)")
    private ListsAnswer.Format format = ListsAnswer.Format.TEXT;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli both sets and reads it
    private boolean help;

    @Option(
            names = "--need",
            paramLabel = "NEED",
            converter = NeedConverter.class,
            description = "one need only, such as food or debt_and_money_advice; may be given several times")
    private List<Need> needs = List.of();

    @Option(
            names = "--by",
            paramLabel = "WAY",
            split = ",",
            description = "how people travel, the quickest of: walk, bus, cycle, drive (default: walk,bus)")
    private List<TravelMode> by = List.of();

    @Option(
            names = "--minutes",
            paramLabel = "MINUTES",
            description = "how long people travel at most (default: the assumption travel/limit)")
    private @Nullable Integer minutes;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where to put coverage.html, its tables, coverage.geojson and figures.csv (default: nowhere)")
    private @Nullable Path out;

    @Mixin
    private LookFrom lookFrom = new LookFrom();

    CoverageCommand(Surroundings surroundings, ShowCoverage showCoverage) {
        this.surroundings = surroundings;
        this.showCoverage = showCoverage;
    }

    @Override
    public Integer call() throws Unusable {
        var wrong = lists.given() ? lists.wrong() : wrong();
        if (wrong != null) {
            surroundings.err().println(wrong);
            return ExitCode.WRONG_USAGE;
        }
        return lists.given() || folder == null ? ListsAnswer.give(surroundings, lists.asked(), format) : show(folder);
    }

    private @Nullable String wrong() {
        if (folder == null) {
            return "Give a folder with files, or two lists with --areas and --services.";
        }
        return format == ListsAnswer.Format.CSV ? "--format csv is for two lists; a folder gives text or json." : null;
    }

    private int show(Path place) throws Unusable {
        var usual = TravelChoice.usual();
        var travel = new TravelChoice(by.isEmpty() ? usual.modes() : EnumSet.copyOf(by), minutes);
        var asked = new ShowCoverage.Asked(needs, travel, Supposition.NONE);
        var shown = showCoverage.show(place, asked, lookFrom.day());
        var report = out == null ? null : DeliverCoverage.deliver(shown, out, AreaFeatures::write);
        if (format == ListsAnswer.Format.JSON) {
            CoverageJson.write(surroundings.out(), shown);
        } else {
            CoverageText.write(surroundings.out(), shown);
            if (report != null) {
                surroundings.out().printf("Report: %s%n", report);
            }
        }
        return Refused.tell(surroundings.err(), shown.notKept(), shown.reading());
    }
}
