package org.mainstay.model.actor;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// Part A of a charity's annual return for one year: what it takes in and spends, from government too, and its
/// volunteers.
public record ReturnPartA(
        String charity,
        LocalDate end,
        @Nullable Long incomePence,
        @Nullable Long spendPence,
        FromGovernment contracts,
        FromGovernment grants,
        @Nullable Integer volunteers,
        RowRef row)
        implements Fact {

    /// What it had from government in one of the two ways.
    ///
    /// @param any whether it had any, null where it did not say
    public record FromGovernment(
            @Nullable Boolean any,
            @Nullable Integer count,
            @Nullable Long pence) {

        /// The income, which is none where the charity said that it had none.
        public OptionalLong findPence() {
            if (pence != null) {
                return OptionalLong.of(pence);
            }
            return Boolean.FALSE.equals(any) ? OptionalLong.of(0) : OptionalLong.empty();
        }
    }

    /// Grants and contracts together; empty unless both are known.
    public OptionalLong findGovernmentPence() {
        var fromContracts = contracts.findPence();
        var fromGrants = grants.findPence();
        return fromContracts.isPresent() && fromGrants.isPresent()
                ? OptionalLong.of(Math.addExact(fromContracts.getAsLong(), fromGrants.getAsLong()))
                : OptionalLong.empty();
    }

    /// The part of all income that came from government; empty where either is not known or there was no income.
    public OptionalDouble findGovernmentShare() {
        var government = findGovernmentPence();
        return government.isPresent() && incomePence != null && incomePence > 0
                ? OptionalDouble.of((double) government.getAsLong() / incomePence)
                : OptionalDouble.empty();
    }
}
