package org.mainstay.model.service;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who may use a service.
///
/// @param minimumAge null where there is no lower bound, or nothing is known; 0 says that there is none
/// @param maximumAge null where there is no upper bound, or nothing is known
/// @param text what else it asks of people, in its own words; empty where it says nothing
public record Eligibility(
        @Nullable BigDecimal minimumAge, @Nullable BigDecimal maximumAge, String text) {

    public static final Eligibility UNKNOWN = new Eligibility(null, null, "");

    /// Whether anything is said of ages.
    public boolean agesKnown() {
        return minimumAge != null || maximumAge != null;
    }

    /// Whether somebody can be eligible for both. Conditions in different words may or may not exclude each other.
    public Answer overlaps(Eligibility other) {
        return agesOverlap(other).and(sameWords(other) ? Answer.YES : Answer.UNKNOWN);
    }

    private Answer agesOverlap(Eligibility other) {
        if (!agesKnown() || !other.agesKnown()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(reaches(minimumAge, other.maximumAge) && reaches(other.minimumAge, maximumAge));
    }

    private static boolean reaches(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {
        return minimum == null || maximum == null || minimum.compareTo(maximum) <= 0;
    }

    private boolean sameWords(Eligibility other) {
        return text.toLowerCase(Locale.UK).equals(other.text.toLowerCase(Locale.UK));
    }
}
