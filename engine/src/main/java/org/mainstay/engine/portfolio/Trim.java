package org.mainstay.engine.portfolio;

import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;

/// The last line of a portfolio is cut only as far as the target needs, in steps of five in a hundred.
final class Trim {

    private static final int STEP = 5;
    private static final int WHOLE = 100;

    private Trim() {}

    /// The least change to the line that saves what is still wanted: a cut, or its end where all of it is needed.
    static Change to(FundingLine line, long wantedPence) {
        var yearly = line.recurring().value();
        for (var percent = STEP; percent < WHOLE; percent += STEP) {
            if (Math.multiplyExact(yearly, percent) >= Math.multiplyExact(wantedPence, WHOLE)) {
                return new Change.Cut(line, percent);
            }
        }
        return new Change.End(line);
    }
}
