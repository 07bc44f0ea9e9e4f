package org.mainstay.engine.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// Who depends on whom: how much of each partner's income the council is, how few funders there are, and which lines
/// are easy to end, which does not mean that they should be.
///
/// @param year the year whose payments are compared with incomes
/// @param partners organisations with a funding line, by id
/// @param funders what each publishes as grants in all years, the largest first
/// @param concentration how much of published grants one funder is: 1,000,000 where there is one alone (the sum of
/// squared shares); null where nothing is published
/// @param easyLines funding lines with no duty and no ring fence, out of contract within three months
/// @param easy their pounds a year
/// @param termsUnknown pounds a year of lines about whose duty, ring fence or notice nobody has said anything
/// @param ties who else may fall where a partner does
/// @param figures every figure in here that is not the money's own
@Published
public record Dependence(
        FinancialYear year,
        List<Partner> partners,
        List<Funder> funders,
        @Nullable Figure concentration,
        List<String> easyLines,
        Figure easy,
        Figure termsUnknown,
        List<Tie> ties,
        List<Figure> figures) {

    public Dependence {
        partners = List.copyOf(partners);
        funders = List.copyOf(funders);
        ties = List.copyOf(ties);
        easyLines = List.copyOf(easyLines);
        figures = List.copyOf(figures);
    }

    /// One organisation.
    ///
    /// @param income what it last reported, null where no register at hand says
    /// @param share the council's part of it; where income is not known, of the money that the files show, and
    /// anything
    /// below that may hold
    @Published
    public record Partner(
            String organisation, Figure council, @Nullable Figure income, Figure share) {}

    /// One funder.
    @Published
    public record Funder(String name, Figure granted) {}
}
