package org.mainstay.engine.option;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.relationship.FundingLine;

/// What an option does to a funding line. A new kind of change must break every switch that decides on it.
public sealed interface Change {

    /// The line it is about; for a merge, the one that ceases to be.
    FundingLine line();

    /// Every line it touches.
    List<FundingLine> lines();

    /// The day before which it must not begin; null for as soon as notice and contract allow.
    @Nullable
    LocalDate from();

    /// The payment stops after notice.
    record End(FundingLine line, @Nullable LocalDate from) implements Change {

        /// As soon as it may.
        public End(FundingLine line) {
            this(line, null);
        }

        @Override
        public List<FundingLine> lines() {
            return List.of(line);
        }
    }

    /// The payment falls by a share, in hundredths of the yearly amount, after notice.
    record Cut(FundingLine line, int percent, @Nullable LocalDate from) implements Change {

        public Cut {
            if (percent < 1 || percent > 99) {
                throw new IllegalArgumentException(
                        "The percent (%s) of a cut must be from 1 to 99.".formatted(percent));
            }
        }

        /// As soon as it may.
        public Cut(FundingLine line, int percent) {
            this(line, percent, null);
        }

        @Override
        public List<FundingLine> lines() {
            return List.of(line);
        }
    }

    /// The work of one line moves to another that serves the same need; the second is paid for both.
    record Merge(
            FundingLine line, FundingLine into, @Nullable LocalDate from) implements Change {

        /// As soon as it may.
        public Merge(FundingLine line, FundingLine into) {
            this(line, into, null);
        }

        @Override
        public List<FundingLine> lines() {
            return List.of(line, into);
        }
    }

    /// The payment falls month by month in equal steps, the first of them after notice.
    ///
    /// @param left hundredths of the yearly amount that are left at the end
    /// @param months how many steps, a month each
    record Taper(
            FundingLine line,
            int left,
            int months,
            @Nullable LocalDate from) implements Change {

        /// The longest taper, five years.
        public static final int LONGEST = 60;

        public Taper {
            if (left < 0 || left > 99) {
                throw new IllegalArgumentException(
                        "The percent (%s) that a taper leaves must be from 0 to 99.".formatted(left));
            }
            if (months < 1 || months > LONGEST) {
                throw new IllegalArgumentException(
                        "The months (%s) of a taper must be from 1 to %s.".formatted(months, LONGEST));
            }
        }

        /// As soon as it may.
        public Taper(FundingLine line, int left, int months) {
            this(line, left, months, null);
        }

        @Override
        public List<FundingLine> lines() {
            return List.of(line);
        }
    }
}
