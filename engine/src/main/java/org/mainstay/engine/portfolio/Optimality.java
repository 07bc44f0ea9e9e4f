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
public record Optimality(
        double value,
        double bound,
        boolean proven,
        boolean agreed,
        int rounds,
        long simulated,
        long best,
        @Nullable RunnerUp runnerUp,
        @Nullable Long lastTenThousandLosing) {

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
                        ? " By its estimates this is proven to be the best."
                        : " By its estimates another choice could be better by %.2f%% at most.".formatted(100 * gap()));
        if (agreed) {
            all.append(
                    rounds == 1
                            ? " The model bore them out."
                            : " The model bore them out after %d corrections.".formatted(rounds - 1));
        } else {
            all.append(
                    " After %d runs of the model they are still off by %.1f%%: the choice that loses least in the model was kept."
                            .formatted(rounds, 100 * off()));
        }
        if (runnerUp != null) {
            all.append(" By the best portfolio but one %s people lose service.".formatted(people(runnerUp.losing())));
        }
        if (lastTenThousandLosing != null) {
            all.append(" The last £10,000 of the saving costs %s people their service."
                    .formatted(people(lastTenThousandLosing)));
        }
        return all.toString();
    }

    private static String people(long millionths) {
        return String.format(Locale.UK, "%,d", Math.round(millionths / 1e6));
    }
}
