package org.mainstay.app.command;

import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.LossFinder;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.appraisal.WorstLosses;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.history.Ties;
import org.mainstay.engine.relationship.FundingLines;

/// Says what would hurt a place most if it went, what would help most, and who shows signs that it may
/// go.
public final class FindLosses {

    private FindLosses() {}

    /// Of a place that is open already.
    ///
    /// @param effort how many sets of three may be looked through
    public static WorstLosses find(
            Reading reading,
            FundingLines lines,
            Coverage coverage,
            AppraisalRequest request,
            Effort effort,
            Progress progress) {
        var ties = Ties.of(reading.place(), reading.organisations(), lines.all());
        return LossFinder.find(ShowCoverage.subject(reading, lines, coverage), ties, request, effort, progress);
    }
}
