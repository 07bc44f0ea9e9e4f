package org.mainstay.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.StressReport;
import org.mainstay.app.run.LastRun;
import org.mainstay.app.run.Run;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.appraisal.WorstLosses;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.option.Option;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.scenario.Stress;
import org.mainstay.engine.scenario.Stresser;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.shock.ShockRow;

/// Lets shocks fall on a place, says how resilient it is, and which choice leaves it better able to
/// take the next.
public final class StressPlace {

    /// The name of the report in its folder.
    public static final String REPORT = "stress.html";

    /// Enough for ranges that hardly move.
    public static final int DRAWS = 512;

    private final ReadFolder readFolder;
    private final LastRun lastRun;

    public StressPlace(ReadFolder readFolder, LastRun lastRun) {
        this.readFolder = readFolder;
        this.lastRun = lastRun;
    }

    /// What is asked.
    ///
    /// @param shocks files of shocks; empty for those that ship
    /// @param options files of options that the same shocks are tried on
    /// @param savingPence where above 0, the approaches to save it are tried too
    /// @param on the day to look from, null for the latest in the data
    /// @param out the folder for the report, null to keep it with the last run only
    public record Request(
            Path folder,
            List<Path> shocks,
            List<Path> options,
            long savingPence,
            Depth depth,
            @Nullable LocalDate on,
            @Nullable Path out) {

        public Request {
            shocks = List.copyOf(shocks);
            options = List.copyOf(options);
        }
    }

    /// How far ahead, and how often assumptions are drawn.
    ///
    /// @param losses how many organisations may go at once, for the losses that hurt most; 0 where that is not
    /// asked, and with 3 every three of them are looked through
    public record Depth(int years, int draws, long seed, int losses) {}

    /// The answer, and where its report lies.
    ///
    /// @param losses what would hurt most if it went; null where that is not asked
    /// @param report null where no report could be kept
    /// @param notKept why the run could not be kept for `trace` and `uses`, null where it was
    /// @param refused why rows of shocks and options are not used
    public record Answer(
            Stress stress,
            @Nullable WorstLosses losses,
            FolderReading reading,
            @Nullable Path report,
            @Nullable String notKept,
            List<String> refused) {

        public Answer {
            refused = List.copyOf(refused);
        }
    }

    public Answer stress(Request request) throws Unusable {
        var refused = new ArrayList<String>();
        var written = new ArrayList<Source>();
        var rows = rows(request, refused, written);
        var reading = Reading.of(readFolder.read(request.folder()), request.on());
        var lines = reading.lines();
        AppraiseSaving.check(request.savingPence(), lines);
        var options = options(request, lines, reading, refused);
        var depth = request.depth();
        var asked =
                new AppraisalRequest(request.savingPence(), depth.years(), depth.seed(), reading.on(), depth.draws());
        var coverage = ShowCoverage.everything(reading, lines);
        var subject = ShowCoverage.subject(reading, lines, coverage);
        var stress = Stresser.run(subject, reading.ties(lines), rows, options, asked, Progress.UNSEEN);
        var losses = depth.losses() == 0 ? null : losses(reading, lines, coverage, depth);
        var sources = new ArrayList<>(reading.sources());
        sources.addAll(written);
        var figures = new ArrayList<>(stress.figures());
        if (losses != null) {
            figures.addAll(losses.figures());
        }
        var report = new HandedOver.Report(Run.ofEachOnce(figures, sources), REPORT, StressReport.render(stress));
        HandedOver.into(request.out(), report);
        var kept = HandedOver.keep(lastRun, request.folder(), request.out(), report);
        if (!request.shocks().isEmpty()) {
            refused.addAll(stress.notShown());
        }
        return new Answer(stress, losses, reading.folder(), kept.report(), kept.notKept(), refused);
    }

    private static List<Option> options(Request request, FundingLines lines, Reading reading, List<String> refused)
            throws Unusable {
        var options = new ArrayList<Option>();
        for (var file : request.options()) {
            var option = ReadOption.read(file, lines, reading);
            if (options.stream().anyMatch(other -> other.id().equals(option.id()))) {
                throw new Unusable("Two options are called %s, so their figures could not be told apart: rename a file."
                        .formatted(option.name()));
            }
            option.refused().forEach(row -> refused.add(row.why()));
            options.add(option);
        }
        return options;
    }

    private static WorstLosses losses(Reading reading, FundingLines lines, Coverage coverage, Depth depth) {
        var request = new AppraisalRequest(0, depth.years(), depth.seed(), reading.on(), depth.draws());
        var effort = Effort.of(depth.losses() > 2 ? Long.MAX_VALUE : 0);
        return FindLosses.find(reading, lines, coverage, request, effort, Progress.UNSEEN);
    }

    private static List<ShockRow> rows(Request request, List<String> refused, List<Source> written) throws Unusable {
        if (request.shocks().isEmpty()) {
            return Shipped.shocks();
        }
        var rows = new ArrayList<ShockRow>();
        for (var file : request.shocks()) {
            var read = ReadShocks.read(file);
            rows.addAll(read.rows());
            refused.addAll(read.refused());
            written.add(ReadShocks.from(request.folder(), file, read.source()));
        }
        // A file that is named twice happens once.
        return rows.stream().distinct().toList();
    }
}
