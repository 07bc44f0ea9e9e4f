package org.mainstay.engine.option;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.funding.Provision;

/// Whether the saving on a line could be booked, as far as anyone has told us. Unknown never means none.
public enum Bankable {
    /// No duty, no ring fence, and free within the year: the saving is the whole amount.
    YES,
    /// Something that could forbid it is not known: the saving runs from nothing to the whole amount.
    UNCONFIRMED,
    /// A duty, a ring fence or a contract forbids it, or its payments show that there is nothing to save.
    NO;

    private static final int MONTHS_IN_A_YEAR = 12;

    /// What a change books. What it costs is sure; a saving waits for every line that it takes from.
    public static Bankable of(Change change, LocalDate on) {
        return !change.takes()
                ? YES
                : change.lines().stream()
                        .map(line -> of(line, on))
                        .max(Comparator.naturalOrder())
                        .orElse(YES);
    }

    public static Bankable of(FundingLine line, LocalDate on) {
        var terms = line.terms();
        if (isTrue(terms.duty())
                || isTrue(terms.ringFenced())
                || tied(terms, on)
                || !line.signs().against().isEmpty()) {
            return NO;
        }
        var known = terms.duty() != null
                && terms.ringFenced() != null
                && terms.noticeMonths() != null
                && terms.contractEnd() != null
                && !terms.fund().isEmpty();
        return known ? YES : UNCONFIRMED;
    }

    /// Tied when notice is known to run beyond the year, or the contract does and no notice is known that
    /// would break it.
    private static boolean tied(Provision.Terms terms, LocalDate on) {
        if (terms.noticeMonths() != null) {
            return terms.noticeMonths() > MONTHS_IN_A_YEAR;
        }
        return terms.contractEnd() != null && terms.contractEnd().isAfter(on.plusYears(1));
    }

    private static boolean isTrue(@Nullable Boolean answer) {
        return answer != null && answer;
    }
}
