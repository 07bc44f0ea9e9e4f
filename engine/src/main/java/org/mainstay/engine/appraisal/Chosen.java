package org.mainstay.engine.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// How the changes of an approach were chosen, and which standards they keep to.
///
/// @param certainty how good the choice is known to be; null where nothing was optimised
/// @param keptBack what the search was not allowed to take, and why, one sentence each
@Published
public record Chosen(@Nullable Certainty certainty, Upheld upheld, List<String> keptBack) {

    public Chosen {
        keptBack = List.copyOf(keptBack);
    }

    /// How good a choice is known to be. Losses are in pence of the objective that all approaches share, and
    /// which counts people at the weight that a row gives them; lower is better, and below 0 is a gain.
    ///
    /// @param proven whether no other choice can be better by the estimates
    /// @param agreed whether the model bore the estimates out in the end
    /// @param runs how often the model was asked and the estimates corrected
    /// @param estimated what the last choice loses by the estimates
    /// @param bound what no choice can better, by the same estimates
    /// @param gap by which share another could be better at most
    /// @param simulated what the last choice loses in the model
    /// @param kept what the choice loses in the model that was kept: the best one met
    /// @param regret by how much more the last choice by estimates loses than that
    /// @param off by which share of what the model says the estimates are off
    /// @param runnerUp the best portfolio but one; null where there is none
    /// @param lastTenThousand people who lose service for the last £10,000 of the saving; null where a little
    ///     more cannot be saved, or loses fewer
    @Published
    public record Certainty(
            boolean proven,
            boolean agreed,
            Figure runs,
            Figure estimated,
            Figure bound,
            Figure gap,
            Figure simulated,
            Figure kept,
            Figure regret,
            Figure off,
            @Nullable RunnerUp runnerUp,
            @Nullable Figure lastTenThousand) {}

    /// The best portfolio but one.
    ///
    /// @param changes in words
    @Published
    public record RunnerUp(List<String> changes, Figure peopleLosing, Figure loss) {

        public RunnerUp {
            changes = List.copyOf(changes);
        }
    }

    /// The standards of a resilient place, held against what an approach does: whether or not it had to keep
    /// to them.
    ///
    /// @param below people a year whom the floors want served, and who are not
    /// @param deprivedShare of those who lose service somewhere, the share in the most deprived areas
    /// @param mostBorne the share that these may bear; null where no row says or nobody is known to live
    ///     there
    /// @param sentence what that means
    @Published
    public record Upheld(
            Figure below, Figure deprivedShare, @Nullable Figure mostBorne, String sentence) {}
}
