package org.mainstay.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.LastRun;
import org.mainstay.app.run.Run;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Soundings;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.partnership.Known;
import org.mainstay.engine.partnership.PartnershipFinder;
import org.mainstay.engine.partnership.Partnerships;
import org.mainstay.engine.partnership.RegisterFinder;
import org.mainstay.engine.partnership.Touched;
import org.mainstay.engine.partnership.TouchedFinder;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.model.evidence.Figure;

/// Shows the partnerships of a place: what is due, how each stands, what the data suggest, and how the sectors are
/// tied.
public final class ShowPartners {

    private final ReadFolder readFolder;
    private final LastRun lastRun;

    public ShowPartners(ReadFolder readFolder, LastRun lastRun) {
        this.readFolder = readFolder;
        this.lastRun = lastRun;
    }

    /// The partnerships of a place.
    ///
    /// @param run every figure that they rest on
    /// @param notKept why the run could not be kept for `trace` and `uses`, null where it was
    public record Shown(
            Partnerships partnerships,
            Run run,
            FolderReading reading,
            @Nullable String notKept) {}

    public Shown show(Path folder, @Nullable LocalDate on) throws Unusable {
        var reading = Reading.of(readFolder.read(folder), on);
        var lines = reading.lines();
        var money = ShowMoney.show(reading, lines);
        var coverage = ShowCoverage.everything(reading, lines);
        var soundings = SoundPlace.sound(reading, lines, coverage);
        var partnerships = show(reading, lines, money, coverage, soundings);
        var run = run(reading, lines, money, coverage, soundings, partnerships.figures());
        return new Shown(partnerships, run, reading.folder(), HandedOver.keep(lastRun, folder, run));
    }

    /// The partnerships of a place that is open already.
    public static Partnerships show(
            Reading reading, FundingLines lines, ShowMoney.Shown money, Coverage coverage, Soundings soundings) {
        var relationships = new Known.Relationships(money.money(), money.history(), money.dependence());
        var known = new Known(
                reading.place(),
                reading.organisations(),
                lines,
                relationships,
                soundings,
                reach(coverage),
                reading.assumptions());
        return PartnershipFinder.find(known, reading.on());
    }

    /// The partnerships that the changes of an appraisal touch.
    public static List<Touched> touched(Reading reading, FundingLines lines, Appraisal appraisal) {
        var register = RegisterFinder.find(
                reading.place(), reading.organisations(), lines, reading.assumptions(), reading.on());
        var changes = appraisal.results().stream()
                .flatMap(result ->
                        result.changes().stream().map(judged -> new TouchedFinder.Proposed(result.approach(), judged)))
                .toList();
        return TouchedFinder.find(register, changes);
    }

    private static List<Known.NeedReach> reach(Coverage coverage) {
        return coverage.needs().stream()
                .map(need -> new Known.NeedReach(need.need(), need.people(), need.withoutAccess(), need.statusWhy()))
                .toList();
    }

    static Run run(
            Reading reading,
            FundingLines lines,
            ShowMoney.Shown money,
            Coverage coverage,
            Soundings soundings,
            List<Figure> own) {
        var figures = new ArrayList<>(own);
        figures.addAll(money.run(reading).figures());
        figures.addAll(coverage.figures());
        figures.addAll(soundings.figures());
        lines.all().stream().map(FundingLine::figures).forEach(figures::addAll);
        return Run.ofEachOnce(figures, reading.sources());
    }
}
