package org.mainstay.model.actor;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// Part B of a charity's annual return for one year: income, spending and funds by kind. Only charities with an income
/// above £500,000 give it.
public record ReturnPartB(
        String charity,
        LocalDate end,
        Income income,
        Spending spending,
        Funds funds,
        @Nullable Integer employees,
        RowRef row)
        implements Fact {

    private static final int MONTHS = 12;

    /// In pence; legacies and endowments are parts of other kinds, so they do not add to the total.
    public record Income(
            @Nullable Long donationsAndLegacies,
            @Nullable Long charitableActivities,
            @Nullable Long otherTrading,
            @Nullable Long investments,
            @Nullable Long other,
            @Nullable Long legacies,
            @Nullable Long endowments,
            @Nullable Long total) {}

    /// In pence; grants to institutions and governance are parts of other kinds, so they do not add to the total.
    public record Spending(
            @Nullable Long raisingFunds,
            @Nullable Long charitableActivities,
            @Nullable Long other,
            @Nullable Long grantsToInstitutions,
            @Nullable Long governance,
            @Nullable Long total) {}

    /// In pence.
    ///
    /// @param reserves the unrestricted funds that are freely available to spend
    public record Funds(
            @Nullable Long endowment,
            @Nullable Long restricted,
            @Nullable Long unrestricted,
            @Nullable Long total,
            @Nullable Long reserves) {}

    /// How many months of this year's spending the reserves would pay for.
    public OptionalDouble findMonthsOfReserves() {
        var reserves = funds.reserves();
        var spent = spending.total();
        return reserves != null && spent != null && spent > 0
                ? OptionalDouble.of((double) reserves * MONTHS / spent)
                : OptionalDouble.empty();
    }
}
