package org.mainstay.engine.option;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.need.Need;

/// What an option does to a funding line. A new kind of change must break every switch that decides on it.
public sealed interface Change {

    /// The line it is about; for a merge, the one that ceases to be.
    FundingLine line();

    /// Every line it touches.
    List<FundingLine> lines();

    /// The day before which it must not begin; null for as soon as notice and contract allow.
    @Nullable
    LocalDate from();

    /// Whether it takes money or work away from a line: only then do notice, contract, duty and ring fence
    /// forbid it.
    default boolean takes() {
        return true;
    }

    /// Whether somebody local has said whom each of its lines serves.
    default boolean hasLocalEvidence() {
        return lines().stream().allMatch(FundingLine::hasLocalEvidence);
    }

    /// What it is judged by: the need of its line; of a front door, that of the first member whose need is known.
    default Optional<Need> findNeed() {
        return line().findNeed();
    }

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

        /// The mergers among other changes that move work to the same line.
        public List<Merge> beside(List<Change> others) {
            return others.stream()
                    .filter(Merge.class::isInstance)
                    .map(Merge.class::cast)
                    .filter(other -> other.into.equals(into))
                    .toList();
        }

        @Override
        public List<FundingLine> lines() {
            return List.of(line, into);
        }
    }

    /// The council pays a line more: staff are hired and paid at once, and room opens when they are ready.
    ///
    /// @param yearlyPence more a year
    /// @param months for how long, 0 for good
    record Invest(
            FundingLine line,
            long yearlyPence,
            int months,
            @Nullable LocalDate from) implements Change {

        /// The longest investment that is for a time, five years.
        public static final int LONGEST = 60;

        public Invest {
            if (yearlyPence < 1) {
                throw new IllegalArgumentException(
                        "The pence (%s) of an investment must be more than none.".formatted(yearlyPence));
            }
            if (months < 0 || months > LONGEST) {
                throw new IllegalArgumentException(
                        "The months (%s) of an investment must be from 0 to %s.".formatted(months, LONGEST));
            }
        }

        @Override
        public List<FundingLine> lines() {
            return List.of(line);
        }

        @Override
        public boolean takes() {
            return false;
        }
    }

    /// The same money, promised for some years, in which the line cannot be cut.
    ///
    /// @param months of the term
    record Settle(FundingLine line, int months, @Nullable LocalDate from) implements Change {

        /// A term shorter than a year settles nothing.
        public static final int SHORTEST = 12;

        /// The longest term, five years.
        public static final int LONGEST = 60;

        public Settle {
            if (months < SHORTEST || months > LONGEST) {
                throw new IllegalArgumentException(
                        "The months (%s) of a settlement must be from %s to %s.".formatted(months, SHORTEST, LONGEST));
            }
        }

        @Override
        public List<FundingLine> lines() {
            return List.of(line);
        }

        @Override
        public boolean takes() {
            return false;
        }
    }

    /// A single point of entry, which hands people on among its members.
    ///
    /// @param line of the organisation that keeps the door; a member too
    /// @param others the other members, of whatever need, in order of id
    /// @param yearlyPence what keeping it costs a year, null where nobody has said
    /// @param sharedUsers people a year who are assessed by more than one member today, 0 where nobody has
    ///     counted them
    record FrontDoor(
            FundingLine line,
            List<FundingLine> others,
            @Nullable Long yearlyPence,
            long sharedUsers,
            @Nullable LocalDate from)
            implements Change {

        public FrontDoor {
            others = others.stream()
                    .sorted(Comparator.comparing(FundingLine::id))
                    .toList();
            if (others.isEmpty() || sharedUsers < 0 || (yearlyPence != null && yearlyPence < 0)) {
                throw new IllegalArgumentException(
                        "A front door needs another member (%s), and neither pence (%s) nor users (%s) below 0."
                                .formatted(others.size(), yearlyPence, sharedUsers));
            }
        }

        @Override
        public List<FundingLine> lines() {
            return Stream.concat(Stream.of(line), others.stream()).toList();
        }

        @Override
        public Optional<Need> findNeed() {
            return lines().stream().flatMap(one -> one.findNeed().stream()).findFirst();
        }

        @Override
        public boolean takes() {
            return false;
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
