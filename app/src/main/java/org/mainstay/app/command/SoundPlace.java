package org.mainstay.app.command;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.HeldRun;
import org.mainstay.app.run.Run;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.appraisal.Soundings;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.relationship.FundingLines;

/// Says of the lines of a place that is open whether they are sound investments: the same as `sound` says with these
/// draws. The answer is kept, since it changes only with the place.
public final class SoundPlace {

    private static final int YEARS = 3;
    private static final long SEED = 1;

    /// Somebody waits for it.
    public static final int DRAWS = 2 * AppraisalRequest.FEW_DRAWS;

    private final Reading reading;
    private final FundingLines lines;
    private final Supplier<Coverage> coverage;
    private @Nullable Answer answer;

    /// Asks about the lines of a place.
    ///
    /// @param coverage who is reached there, asked for when somebody first wants an answer
    public SoundPlace(Reading reading, FundingLines lines, Supplier<Coverage> coverage) {
        this.reading = reading;
        this.lines = lines;
        this.coverage = coverage;
    }

    /// The answer, and its figures with the rows behind them.
    public record Answer(Soundings soundings, HeldRun run) {}

    /// Worked out once, however many ask at a time.
    public synchronized Answer answer() {
        var made = answer;
        if (made == null) {
            var soundings = sound(reading, lines, coverage.get());
            made = new Answer(soundings, new HeldRun(new Run(soundings.figures(), reading.sources())));
            answer = made;
        }
        return made;
    }

    /// What this says of a place, worked out anew.
    static Soundings sound(Reading reading, FundingLines lines, Coverage coverage) {
        var request = new AppraisalRequest(0, YEARS, SEED, reading.on(), DRAWS);
        return SoundLines.sound(reading, lines, coverage, request, Progress.UNSEEN);
    }
}
