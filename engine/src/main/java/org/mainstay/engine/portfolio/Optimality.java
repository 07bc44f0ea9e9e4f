package org.mainstay.engine.portfolio;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;

/// How good a choice is known to be, by the estimates that it was chosen by and by the model. Losses are in pence of
/// the
/// common objective.
///
/// @param value what the last choice loses by the estimates
/// @param bound what no choice can better, by the same estimates
/// @param agreed whether the model bore the estimates out in the end
/// @param rounds how often the model was asked and the estimates corrected
/// @param simulated what the last choice loses in the model
/// @param best what the choice loses in the model that was kept: the best one met
/// @param runnerUp the best portfolio but one by the estimates; null where there is none
/// @param lastTenThousandLosing people who lose service for the last £10,000 of the saving, in millionths; null where a
///     little more cannot be saved, or loses fewer
/// @param personPence what one person who loses service weighs
/// @param shaken whether shocks had a say in what was kept; all that stands here is without them
public record Optimality(
        double value,
        double bound,
        boolean proven,
        boolean agreed,
        int rounds,
        long simulated,
        long best,
        @Nullable RunnerUp runnerUp,
        @Nullable Long lastTenThousandLosing,
        long personPence,
        boolean shaken) {

    /// In millionths.
    private static final long HALF_A_PERSON = 500_000;

    /// Another portfolio that meets the target.
    ///
    /// @param losing people who lose service, in millionths
    /// @param loss in the model
    public record RunnerUp(List<Change> changes, long losing, long loss) {

        public RunnerUp {
            changes = List.copyOf(changes);
        }
    }

    /// By which share another choice could be better at most.
    public double gap() {
        return value == bound ? 0 : (value - bound) / Math.max(1, Math.abs(value));
    }

    /// By how much another choice could be better at most.
    public double room() {
        return Math.max(0, value - bound);
    }

    /// By how much more the last choice by estimates loses in the model than the best met.
    public long regret() {
        return Math.max(0, simulated - best);
    }

    /// By which share of what the model says the estimates are off.
    public double off() {
        return Math.abs(simulated - value) / Math.max(1, Math.abs((double) simulated));
    }

    /// What there is to say of it, in sentences.
    public String sentences() {
        var all = new StringBuilder(
                proven
                        ? " By what each change is estimated to lose this is proven: no choice is better than the one that the estimates chose."
                        : " By what each change is estimated to lose, another choice could be better than the one that the estimates chose by the weight of %s people at most."
                                .formatted(weight(room())));
        if (agreed) {
            all.append(
                    rounds == 1
                            ? " The model bore them out."
                            : " The model bore them out after it was asked %d times.".formatted(rounds));
        } else {
            all.append(" After %d runs of the model they are still off by %.1f%%.".formatted(rounds, 100 * off()));
        }
        all.append(" That is a proof of the estimates, not of the model, which was asked about choices nearby too.");
        if (regret() >= personPence) {
            all.append(" The one kept loses the weight of %s people less in it than the one that the estimates chose."
                    .formatted(weight((double) regret())));
        }
        if (shaken) {
            all.append(" None of this counts shocks, and nothing is proven of them.");
        }
        if (runnerUp != null) {
            all.append(" By the best portfolio but one %s people %s."
                    .formatted(
                            people(Math.abs(runnerUp.losing())),
                            runnerUp.losing() < 0 ? "more get service" : "lose service"));
        }
        if (lastTenThousandLosing != null) {
            var nobody = lastTenThousandLosing < HALF_A_PERSON;
            all.append(" The last £10,000 of the saving costs %s."
                    .formatted(nobody ? "nobody a service" : people(lastTenThousandLosing) + " people their service"));
        }
        return all.toString();
    }

    private String weight(double pence) {
        return String.format(Locale.UK, "%,d", Math.round(pence / personPence));
    }

    private static String people(long millionths) {
        return String.format(Locale.UK, "%,d", Math.round(millionths / 1e6));
    }
}
