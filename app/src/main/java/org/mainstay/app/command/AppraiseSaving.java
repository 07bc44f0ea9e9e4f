package org.mainstay.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.HtmlReport;
import org.mainstay.app.report.Reached;
import org.mainstay.app.run.LastRun;
import org.mainstay.app.run.Run;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Appraiser;
import org.mainstay.engine.appraisal.Approach;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.appraisal.Proposer;
import org.mainstay.engine.appraisal.Subject;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.option.Option;
import org.mainstay.engine.partnership.Touched;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.scenario.Stress;
import org.mainstay.engine.scenario.Stresser;
import org.mainstay.engine.tie.KnownTies;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.model.evidence.Figure;

/// Weighs three ways to meet a saving and the options that people wrote, gives every proposed cut its verdict, and
/// writes the report.
public final class AppraiseSaving {

    /// The name of the report in its folder.
    public static final String REPORT = "report.html";

    private final ReadFolder readFolder;
    private final LastRun lastRun;

    public AppraiseSaving(ReadFolder readFolder, LastRun lastRun) {
        this.readFolder = readFolder;
        this.lastRun = lastRun;
    }

    /// What is asked.
    ///
    /// @param on the day to look from, null for the latest in the data
    /// @param savingPence what is to be saved a year; 0 where only options are weighed
    /// @param out the folder for the report, null to keep it with the last run only
    /// @param options files of options
    /// @param written the folder that the approaches are written to as options, null for none
    /// @param draws how many times the assumptions are drawn from their ranges
    /// @param stressed whether the shocks that ship fall on each choice too
    /// @param first whether a first look is enough
    public record Request(
            Path folder,
            long savingPence,
            int years,
            long seed,
            @Nullable LocalDate on,
            @Nullable Path out,
            List<Path> options,
            @Nullable Path written,
            int draws,
            boolean stressed,
            boolean first) {

        public Request {
            options = List.copyOf(options);
        }

        private AppraisalRequest asked(LocalDate day) {
            var whole = new AppraisalRequest(savingPence, years, seed, day, draws);
            return first ? whole.atFirst() : whole;
        }
    }

    /// The answer, and where its report lies.
    ///
    /// @param report null where no report could be kept
    /// @param notKept why the run could not be kept for `trace` and `uses`, null where it was
    /// @param options the files that the approaches were written to
    /// @param touched the partnerships that its changes touch
    /// @param stress what shocks take after each choice; null where that was not asked
    public record Answer(
            Appraisal appraisal,
            FolderReading reading,
            @Nullable Path report,
            @Nullable String notKept,
            List<Path> options,
            List<Touched> touched,
            @Nullable Stress stress) {

        public Answer {
            options = List.copyOf(options);
            touched = List.copyOf(touched);
        }
    }

    public Answer appraise(Request request) throws Unusable {
        var written = request.written();
        if (written != null) {
            WriteOptions.require(written, List.of(Approach.values()));
        }
        var reading = Reading.of(readFolder.read(request.folder()), request.on());
        var asked = request.asked(reading.on());
        var lines = reading.lines();
        check(request.savingPence(), lines);
        var options = options(request, lines, reading);
        var coverage = ShowCoverage.everything(reading, lines);
        var subject = ShowCoverage.subject(reading, lines, coverage);
        var appraisal = Appraiser.appraise(subject, asked, options, Progress.UNSEEN);
        var stress = request.stressed() ? stress(reading.ties(lines), subject, appraisal) : null;
        return deliver(request, reading, appraisal, coverage, stress);
    }

    /// The same shocks in the same draws after each choice of an appraisal.
    private static Stress stress(KnownTies ties, Subject subject, Appraisal appraisal) {
        var choices = new LinkedHashMap<Proposer, List<Change>>();
        appraisal.results().stream()
                .filter(result -> result.approach() != Approach.BEST_CUTS)
                .forEach(result -> choices.put(
                        result.approach(),
                        result.changes().stream().map(Appraisal.Judged::change).toList()));
        var asked = appraisal.request();
        var request = new AppraisalRequest(
                asked.savingPence(),
                asked.years(),
                asked.seed(),
                asked.on(),
                Math.min(asked.draws(), StressPlace.DRAWS));
        return Stresser.onChoices(subject, ties, Shipped.shocks(), choices, request, Progress.UNSEEN);
    }

    private static List<Option> options(Request request, FundingLines lines, Reading reading) throws Unusable {
        var options = new ArrayList<Option>();
        for (var file : request.options()) {
            var option = ReadOption.read(file, lines, reading);
            if (options.stream().anyMatch(other -> other.id().equals(option.id()))) {
                throw new Unusable("Two options are called %s, so their figures could not be told apart: rename a file."
                        .formatted(option.name()));
            }
            options.add(option);
        }
        return options;
    }

    /// Appraises a place that is open already, and tells as it goes on.
    ///
    /// @param coverage who is reached there as things are
    public static Appraisal appraise(
            Reading reading, FundingLines lines, Coverage coverage, AppraisalRequest request, Progress progress)
            throws Unusable {
        check(request.savingPence(), lines);
        return Appraiser.appraise(ShowCoverage.subject(reading, lines, coverage), request, List.of(), progress);
    }

    /// Refuses, with the reason, what cannot be appraised.
    public static void check(long savingPence, FundingLines lines) throws Unusable {
        var total = lines.total();
        if (lines.lines().isEmpty()) {
            throw new Unusable("These files show no funding line in %s: no payment or grant to a voluntary organisation"
                            .formatted(lines.year())
                    + " that recurs. Add the ledger of that year or its grants, and see with money what was found.");
        }
        if (savingPence > total.value()) {
            throw new Unusable("A saving of %s a year is more than all funding found: %s a year over %s lines in %s."
                            .formatted(
                                    Format.pounds(savingPence),
                                    Format.pounds(total.value()),
                                    Format.count(lines.lines().size()),
                                    lines.year())
                    + " Ask for less, or add the files that show the rest.");
        }
    }

    /// The figures of an appraisal and of who is reached, as far as its report shows it.
    public static List<Figure> figures(Appraisal appraisal, Coverage coverage) {
        var figures = new ArrayList<>(appraisal.figures());
        figures.addAll(new Reached(appraisal, coverage).figures());
        return figures;
    }

    /// Of what shocks take, the report of an appraisal shows what each choice leaves, and what they take as
    /// things are.
    private static boolean isShown(Figure figure) {
        var id = figure.id();
        return !(id.startsWith("stress/shock/") || id.startsWith("stress/base"))
                || id.endsWith("/rows")
                || id.endsWith("/unserved");
    }

    private Answer deliver(
            Request request, Reading reading, Appraisal appraisal, Coverage coverage, @Nullable Stress stress)
            throws Unusable {
        var touched = ShowPartners.touched(reading, appraisal.funding(), appraisal);
        var files = reading.folder().files();
        var page = CompletableFuture.supplyAsync(() -> HtmlReport.render(appraisal, coverage, files, touched, stress));
        var figures = new ArrayList<>(figures(appraisal, coverage));
        if (stress != null) {
            stress.figures().stream().filter(AppraiseSaving::isShown).forEach(figures::add);
        }
        var run = Run.ofEachOnce(figures, reading.sources());
        var report = new HandedOver.Report(run, REPORT, page::join);
        HandedOver.into(request.out(), report);
        var written = request.written();
        var options = written == null ? List.<Path>of() : WriteOptions.write(written, appraisal.approaches());
        var kept = HandedOver.keep(lastRun, request.folder(), request.out(), report);
        return new Answer(appraisal, reading.folder(), kept.report(), kept.notKept(), options, touched, stress);
    }
}
