package org.mainstay.engine.portfolio;

import java.util.List;
import org.mainstay.engine.option.Change;

/// What a search needs to know of a set of changes. The appraisal answers, by running its model.
public interface Scores {

    Score score(List<Change> changes);

    /// What the changes book as saving a year, in pence.
    long savingPence(Change change);

    /// The outcome of a set of changes over the horizon, at central assumptions.
    ///
    /// @param councilCash present value in pence, after displaced costs; positive is better
    /// @param peopleLosing people who lose service, in millionths
    /// @param leavesNone whether some area is left with no provider of a need that it had one for
    /// @param publicPurse the same as council cash, for all public payers
    record Score(long councilCash, long peopleLosing, boolean leavesNone, long publicPurse) {

        /// People come first: a million pounds of public money weighs as much as one who loses service. Lower is
        /// better.
        private static final long WEIGHT = 100;

        long loss() {
            return peopleLosing * WEIGHT - publicPurse;
        }
    }
}
