package org.mainstay.app.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.ShockReport;
import org.mainstay.app.run.LastRun;
import org.mainstay.app.run.Run;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.scenario.Shock;
import org.mainstay.engine.scenario.ShockExplainer;
import org.mainstay.engine.scenario.ShockExplanation;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.shock.ShockRow;

/// Explains why one organisation closes under a shock, or why it does not.
public final class ExplainShock {

    private static final long SEED = 1;

    private final ReadFolder readFolder;
    private final LastRun lastRun;

    public ExplainShock(ReadFolder readFolder, LastRun lastRun) {
        this.readFolder = readFolder;
        this.lastRun = lastRun;
    }

    /// What is asked.
    ///
    /// @param organisation its id or a part of its name
    /// @param shock the name or id of one that ships, or a file of shocks, each of which is explained
    /// @param on the day to look from, null for the latest in the data
    /// @param out the folder for the report, null to keep it with the last run only
    public record Request(
            Path folder,
            String organisation,
            String shock,
            int years,
            @Nullable LocalDate on,
            @Nullable Path out) {}

    /// The explanations, one for each shock, and where their report lies.
    ///
    /// @param report null where no report could be kept
    /// @param notKept why the run could not be kept for `trace` and `uses`, null where it was
    /// @param refused why rows of a shock were not used
    public record Answer(
            List<ShockExplanation> explanations,
            FolderReading reading,
            @Nullable Path report,
            @Nullable String notKept,
            List<String> refused) {

        public Answer {
            explanations = List.copyOf(explanations);
            refused = List.copyOf(refused);
        }
    }

    public Answer explain(Request request) throws Unusable {
        var refused = new ArrayList<String>();
        var written = new ArrayList<Source>();
        var rows = rows(request, refused, written);
        var reading = Reading.of(readFolder.read(request.folder()), request.on());
        var lines = reading.lines();
        var body = ExplainOrganisation.find(reading, lines, request.organisation());
        var asked = new AppraisalRequest(0, request.years(), SEED, reading.on(), AppraisalRequest.FEW_DRAWS);
        var subject = ShowCoverage.subject(reading, lines, ShowCoverage.everything(reading, lines));
        var explainer = ShockExplainer.of(subject, reading.ties(lines), rows, asked);
        var explanations = explainer.explain(body.id());
        refused.addAll(explainer.notShown());
        if (explanations.isEmpty()) {
            throw new Unusable("This shock hits nothing here. " + String.join(" ", refused));
        }
        var sources = new ArrayList<>(reading.sources());
        sources.addAll(written);
        var figures =
                explanations.stream().flatMap(one -> one.figures().stream()).toList();
        var report = new HandedOver.Report(
                Run.ofEachOnce(figures, sources), ExplainOrganisation.REPORT, ShockReport.render(explanations));
        HandedOver.into(request.out(), report);
        var kept = HandedOver.keep(lastRun, request.folder(), request.out(), report);
        return new Answer(explanations, reading.folder(), kept.report(), kept.notKept(), refused);
    }

    private static List<ShockRow> rows(Request request, List<String> refused, List<Source> written) throws Unusable {
        var shipped = Shock.list(Shipped.shocks());
        for (var shock : shipped) {
            if (shock.name().equalsIgnoreCase(request.shock().strip())
                    || shock.id().equals(request.shock().strip())) {
                return shock.rows();
            }
        }
        var file = file(request.shock());
        if (file == null) {
            throw new Unusable("%s is neither a file nor a shock that ships. These ship: %s."
                    .formatted(
                            request.shock(),
                            String.join("; ", shipped.stream().map(Shock::name).toList())));
        }
        var read = ReadShocks.read(file);
        refused.addAll(read.refused());
        written.add(ReadShocks.from(request.folder(), file, read.source()));
        return read.rows();
    }

    private static @Nullable Path file(String name) {
        try {
            var file = Path.of(name);
            return Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException notAPath) {
            return null;
        }
    }
}
