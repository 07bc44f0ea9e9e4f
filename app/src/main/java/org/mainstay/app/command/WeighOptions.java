package org.mainstay.app.command;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Appraiser;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.option.Option;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.evidence.Assumption;

/// Weighs options that people keep here, beside the approaches to a saving where there is one to be met.
public final class WeighOptions {

    /// The most that stand side by side.
    public static final int MOST = 4;

    private WeighOptions() {}

    /// Weighs them on a place that is open already, and tells as it goes on.
    ///
    /// @param coverage who is reached there as things are
    public static Appraisal weigh(
            Reading reading,
            FundingLines lines,
            Coverage coverage,
            AppraisalRequest request,
            List<OwnOption> options,
            Progress progress)
            throws Unusable {
        AppraiseSaving.check(request.savingPence(), lines);
        return Appraiser.appraise(
                ShowCoverage.subject(reading, lines, coverage), request, read(options, lines, reading), progress);
    }

    /// The same as it would be with one assumption changed.
    public static Tried weighWith(
            Reading reading, Assumption changed, AppraisalRequest request, List<OwnOption> options, Progress progress)
            throws Unusable {
        var now = reading.with(changed);
        var lines = now.lines();
        var coverage = ShowCoverage.everything(now, lines);
        return new Tried(weigh(now, lines, coverage, request, options, progress), coverage);
    }

    /// An answer that rests on a changed assumption, and who is reached under it.
    public record Tried(Appraisal appraisal, Coverage coverage) {}

    static List<Option> read(List<OwnOption> written, FundingLines lines, Reading reading) throws Unusable {
        var options = new ArrayList<Option>();
        for (var one : written) {
            var option = one.read(lines, reading.on());
            if (options.stream().anyMatch(other -> other.id().equals(option.id()))) {
                throw new Unusable("Two options are called %s, so their figures could not be told apart: rename one."
                        .formatted(option.name()));
            }
            options.add(option);
        }
        return options;
    }
}
