package org.mainstay.app.command;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.HeldRun;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.partnership.Partnerships;
import org.mainstay.engine.relationship.FundingLines;

/// Shows the partnerships of a place that is open: the same as `partners` says. The answer is kept, since it changes
/// only with the place.
public final class PartnersPlace {

    private final Reading reading;
    private final FundingLines lines;
    private final ShowMoney.Shown money;
    private final Supplier<Coverage> coverage;
    private final SoundPlace sound;
    private @Nullable Answer answer;

    /// Asks about the partnerships of a place.
    ///
    /// @param coverage who is reached there, asked for when somebody first wants an answer
    public PartnersPlace(
            Reading reading, FundingLines lines, ShowMoney.Shown money, Supplier<Coverage> coverage, SoundPlace sound) {
        this.reading = reading;
        this.lines = lines;
        this.money = money;
        this.coverage = coverage;
        this.sound = sound;
    }

    /// The answer, and its figures with the rows behind them.
    public record Answer(Partnerships partnerships, HeldRun run) {}

    /// Worked out once, however many ask at a time.
    public synchronized Answer answer() {
        var made = answer;
        if (made == null) {
            var reached = coverage.get();
            var soundings = sound.answer().soundings();
            var found = ShowPartners.show(reading, lines, money, reached, soundings);
            var run = ShowPartners.run(reading, lines, money, reached, soundings, found.figures());
            made = new Answer(found, new HeldRun(run));
            answer = made;
        }
        return made;
    }
}
