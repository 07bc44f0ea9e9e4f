package org.mainstay.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.LastRun;
import org.mainstay.app.run.Run;
import org.mainstay.engine.appraisal.Subject;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.CoverageFinder;
import org.mainstay.engine.coverage.CoverageRequest;
import org.mainstay.engine.coverage.LikeLines;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.coverage.Supposition;
import org.mainstay.engine.coverage.TravelChoice;
import org.mainstay.engine.coverage.Unreached;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.scenario.Ensemble;
import org.mainstay.engine.topic.ServiceTypes;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

/// Shows who is reached and who is not, need by need and area by area.
public final class ShowCoverage {

    private static final String NEED_THRESHOLD = "need_cue_threshold";

    private final ReadFolder readFolder;
    private final LastRun lastRun;

    public ShowCoverage(ReadFolder readFolder, LastRun lastRun) {
        this.readFolder = readFolder;
        this.lastRun = lastRun;
    }

    /// The coverage of a place.
    ///
    /// @param mergers services that may do the same, where what joining them would save is known
    /// @param notKept why the run could not be kept for `trace` and `uses`, null where it was
    public record Shown(
            Coverage coverage,
            List<Merger> mergers,
            FundingLines lines,
            FolderReading reading,
            @Nullable String notKept) {

        /// All its figures, and those of the money that capacities are derived from.
        public List<Figure> figures() {
            var figures = new ArrayList<>(coverage.figures());
            figures.addAll(unreached().figures());
            mergers.stream().map(merger -> merger.saving().yearly()).forEach(figures::add);
            lines.lines().stream().map(FundingLine::figures).forEach(figures::addAll);
            return figures;
        }

        /// How many have nobody in reach, over all needs.
        public Unreached unreached() {
            return Unreached.of(coverage);
        }

        private Shown notKept(@Nullable String why) {
            return new Shown(coverage, mergers, lines, reading, why);
        }
    }

    /// What to look at.
    ///
    /// @param needs empty for all
    public record Asked(List<Need> needs, TravelChoice travel, Supposition supposition) {

        public Asked {
            needs = needs.isEmpty() ? List.of(Need.values()) : List.copyOf(needs);
        }

        public static Asked everything() {
            return new Asked(List.of(), TravelChoice.usual(), Supposition.NONE);
        }
    }

    public Shown show(Path folder, Asked asked, @Nullable LocalDate on) throws Unusable {
        var reading = Reading.ofNames(readFolder.read(folder), on);
        if (reading.place().isEmpty()) {
            throw new Unusable("These files hold nothing that Mainstay knows: see with read what was recognised.");
        }
        var shown = show(reading, reading.lines(), asked);
        return shown.notKept(HandedOver.keep(lastRun, folder, new Run(shown.figures(), reading.sources())));
    }

    /// The coverage of a place that is open already.
    public static Shown show(Reading reading, FundingLines lines, Asked asked) {
        var coverage = CoverageFinder.find(request(reading, lines, asked), asked.needs());
        var mergers = Merger.list(subject(reading, lines, coverage), coverage);
        return new Shown(coverage, mergers, lines, reading.folder(), null);
    }

    /// All needs, by the usual ways of travelling, as things are.
    public static Coverage everything(Reading reading, FundingLines lines) {
        return CoverageFinder.find(request(reading, lines, Asked.everything()));
    }

    /// What an appraisal is made of: people who lose a service turn to those that they can reach.
    static Subject subject(Reading reading, FundingLines lines, Coverage coverage) {
        return new Subject(
                reading.place(),
                lines,
                LineReach.of(coverage),
                reading.assumptions(),
                LikeLines.of(coverage),
                new Ensemble(Shipped.shocks(), reading.ties(lines)));
    }

    private static CoverageRequest request(Reading reading, FundingLines lines, Asked asked) {
        return new CoverageRequest(
                reading.place(),
                reading.organisations(),
                lines,
                types(reading),
                reading.assumptions(),
                asked.travel(),
                asked.supposition(),
                reading.on());
    }

    private static ServiceTypes types(Reading reading) {
        var types = new ArrayList<>(Shipped.serviceTypes());
        types.addAll(reading.place().listServiceTypes());
        var cues = new ArrayList<>(Shipped.serviceCues());
        cues.addAll(reading.place().listServiceCues());
        return ServiceTypes.of(
                types, cues, reading.assumptions().get(NEED_THRESHOLD).value().intValue());
    }
}
