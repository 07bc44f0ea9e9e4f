package org.mainstay.engine.option;

import java.util.List;
import org.mainstay.engine.relationship.FundingLine;

/// What an option does to a funding line. A new kind of change must break every switch that decides on it.
public sealed interface Change {

    /// The line it is about; for a merge, the one that ceases to be.
    FundingLine line();

    /// Every line it touches.
    List<FundingLine> lines();

    /// The payment stops after notice.
    record End(FundingLine line) implements Change {
        @Override
        public List<FundingLine> lines() {
            return List.of(line);
        }
    }

    /// The payment falls by a share, in hundredths of the yearly amount, after notice.
    record Cut(FundingLine line, int percent) implements Change {

        public Cut {
            if (percent < 1 || percent > 99) {
                throw new IllegalArgumentException(
                        "The percent (%s) of a cut must be from 1 to 99.".formatted(percent));
            }
        }

        @Override
        public List<FundingLine> lines() {
            return List.of(line);
        }
    }

    /// The work of one line moves to another that serves the same need; the second is paid for both.
    record Merge(FundingLine line, FundingLine into) implements Change {
        @Override
        public List<FundingLine> lines() {
            return List.of(line, into);
        }
    }
}
