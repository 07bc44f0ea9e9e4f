package org.mainstay.engine.portfolio;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How good a choice is known to be, by the estimates that it was chosen by.
///
/// @param value what the last choice loses by the estimates; people weigh a pound for each millionth
/// @param bound what no choice can better, by the same estimates
/// @param agreed whether the model bore the estimates out in the end
/// @param rounds how often the model was asked and the estimates corrected
/// @param runnerUpLosing people who lose service by the best portfolio but one, in millionths; null where there is none
/// @param lastTenThousandLosing people who lose service for the last £10,000 of the saving, in millionths; null where a
/// little more cannot be saved
public record Optimality(
        double value,
        double bound,
        boolean proven,
        boolean agreed,
        int rounds,
        @Nullable Long runnerUpLosing,
        @Nullable Long lastTenThousandLosing) {

    /// By which share another choice could be better at most.
    public double gap() {
        return value == bound ? 0 : (value - bound) / Math.max(1, Math.abs(value));
    }

    /// What there is to say of it, in sentences.
    String sentences() {
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
                    " After %d runs of the model they are still off by more than 2%%: the choice that loses least in the model was kept."
                            .formatted(rounds));
        }
        if (runnerUpLosing != null) {
            all.append(" By the best portfolio but one %s people lose service.".formatted(people(runnerUpLosing)));
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
