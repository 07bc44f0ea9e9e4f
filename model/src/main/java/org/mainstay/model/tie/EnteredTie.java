package org.mainstay.model.tie;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// That one organisation bears on another, as somebody said it. Null always means *not known*, never none.
///
/// @param from the id or name of the one that pays, hosts, refers or holds up
/// @param to the id or name of the other
/// @param what it is for, such as `rent`; tells two payments between the same two apart
/// @param payment null where nobody is paid
/// @param share null where nobody said how much of the other hangs on it, or where it is a payment
/// @param reported of several rows about one tie the latest counts
public record EnteredTie(
        Kind kind,
        String from,
        String to,
        String what,
        @Nullable Payment payment,
        @Nullable Share share,
        LocalDate reported,
        String source,
        RowRef row)
        implements Fact {

    /// How one bears on the other.
    public enum Kind {
        /// It pays the other: rent, a sub-contract, a supplier's bill.
        PAYS("pays"),
        /// It gives the other a roof.
        HOSTS("hosts"),
        /// It sends people to the other.
        REFERS("refers to"),
        /// It holds the other up: a back office, payroll, volunteers.
        SUPPORTS("holds up");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// Between the names of the two.
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
    }

    /// Money from one to the other.
    ///
    /// @param yearlyPence 0 where it has ended
    /// @param daysLate how long after the work it is paid
    public record Payment(long yearlyPence, int daysLate) {}

    /// How much of the other hangs on the tie, in millionths, and the range it is drawn from.
    ///
    /// @param value 0 where the tie has ended
    public record Share(long value, long low, long high) {

        public Share {
            if (low < 0 || low > value || value > high || high > 1_000_000) {
                throw new IllegalArgumentException(
                        "The share (%s, %s, %s) must rise from 0 to 1,000,000.".formatted(low, value, high));
            }
        }
    }

    /// Whether it has ended.
    public boolean ended() {
        return payment == null ? share != null && share.high() == 0 : payment.yearlyPence() == 0;
    }
}
