package org.mainstay.model.shock;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Need;

/// One thing that befalls a place: a supposition about the world, not something that is so and not our
/// choice.
///
/// @param shock what people call it; rows of one name happen together
public record ShockRow(String shock, Kind kind, Whom whom, Size size, Timing timing, Basis basis, RowRef row)
        implements Fact {

    /// What happens.
    public enum Kind {
        /// Whoever pays for funding lines pays a share less.
        PAYER_CUTS("a payer cuts"),
        /// What everybody else pays organisations falls by a share.
        OTHERS_CUT("other funders cut"),
        /// An organisation closes.
        BODY_CLOSES("an organisation closes"),
        /// A share more people ask for help.
        DEMAND_RISES("more people ask"),
        /// All that is done costs a share more, and nobody pays more for it.
        COSTS_RISE("costs rise"),
        /// A share of the room to help people is lost: a venue, or volunteers.
        ROOM_LOST("room is lost"),
        /// Of those handed on to another service, a share fewer are: a front door or an infrastructure
        /// body is lost.
        HANDOVERS_LOST("fewer are handed on"),
        /// Funding lines are paid late, and then all at once.
        PAID_LATE("money comes late");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// In plain words, lower case.
        public String words() {
            return words;
        }

        /// As the file writes it.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Reads it as the file writes it.
        public static Optional<Kind> of(String code) {
            var tidy = code.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(tidy))
                    .findFirst();
        }

        /// Whether it has a size, and not just a time.
        public boolean isSized() {
            return this != BODY_CLOSES && this != PAID_LATE;
        }
    }

    /// Whom it befalls.
    ///
    /// @param names payers or their kind, account headings, organisations; `largest` for the
    /// organisation with the most money; empty for all
    /// @param need null for all
    /// @param deciles of deprivation; null for all
    /// @param area a ward by its name or code; empty for all
    public record Whom(
            List<String> names,
            @Nullable Need need,
            @Nullable Deciles deciles,
            String area) {

        /// The organisation with the most money, whoever that is.
        public static final String LARGEST = "largest";

        public Whom {
            names = List.copyOf(names);
        }
    }

    /// From one decile of deprivation to another, 1 the most deprived.
    public record Deciles(int first, int last) {

        public Deciles {
            if (first < 1 || last < first || last > 10) {
                throw new IllegalArgumentException("Deciles run from 1 to 10, not %s to %s.".formatted(first, last));
            }
        }

        public boolean holds(int decile) {
            return decile >= first && decile <= last;
        }
    }

    /// A share in millionths, and the range it is drawn from.
    public record Size(long share, long low, long high) {

        /// Of what has no size.
        public static final Size NONE = new Size(0, 0, 0);

        public Size {
            if (low < 0 || low > share || share > high) {
                throw new IllegalArgumentException(
                        "The size (%s, %s, %s) must rise and not be negative.".formatted(low, share, high));
            }
        }
    }

    /// When it happens; months count from 1.
    ///
    /// @param from the month in which it begins
    /// @param over how many months it takes to be whole
    /// @param months after how many it is over; null where it stays
    public record Timing(int from, int over, @Nullable Integer months) {}

    /// Where it comes from.
    ///
    /// @param verified whether someone has checked it against its primary source
    public record Basis(String source, Grade grade, boolean verified, String note) {}
}
