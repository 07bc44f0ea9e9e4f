package org.mainstay.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.LastRun;
import org.mainstay.app.run.Run;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.appraisal.Sounder;
import org.mainstay.engine.appraisal.Soundings;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.ingest.folder.FolderReading;

/// Says of every open funding line whether it is a sound investment.
public final class SoundLines {

    private final ReadFolder readFolder;
    private final LastRun lastRun;

    public SoundLines(ReadFolder readFolder, LastRun lastRun) {
        this.readFolder = readFolder;
        this.lastRun = lastRun;
    }

    /// What is asked.
    ///
    /// @param on the day to look from, null for the latest in the data
    /// @param draws how many times the assumptions are drawn from their ranges
    public record Request(
            Path folder, int years, long seed, @Nullable LocalDate on, int draws) {}

    /// The answer.
    ///
    /// @param notKept why the run could not be kept for `trace` and `uses`, null where it was
    public record Answer(
            Soundings soundings,
            FolderReading reading,
            @Nullable String notKept) {}

    public Answer sound(Request request) throws Unusable {
        var reading = Reading.of(readFolder.read(request.folder()), request.on());
        var lines = reading.lines();
        AppraiseSaving.check(0, lines);
        var coverage = ShowCoverage.everything(reading, lines);
        var asked = new AppraisalRequest(0, request.years(), request.seed(), reading.on(), request.draws());
        var soundings = sound(reading, lines, coverage, asked, Progress.UNSEEN);
        return new Answer(
                soundings,
                reading.folder(),
                HandedOver.keep(lastRun, request.folder(), new Run(soundings.figures(), reading.sources())));
    }

    /// The lines of a place that is open already.
    public static Soundings sound(
            Reading reading, FundingLines lines, Coverage coverage, AppraisalRequest request, Progress progress) {
        return Sounder.sound(ShowCoverage.subject(reading, lines, coverage), request, progress);
    }
}
