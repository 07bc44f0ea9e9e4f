package org.mainstay.engine.relationship;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// Where the money really goes, year by year: what was published as grants beside what the ledger paid.
///
/// @param whyNoChanges why no cut, rise or end is called from these figures yet
/// @param figures every figure in here
@Published
public record Money(
        LocalDate on, List<Year> years, List<Relationship> organisations, String whyNoChanges, List<Figure> figures) {

    public Money {
        years = List.copyOf(years);
        organisations = List.copyOf(organisations);
        figures = List.copyOf(figures);
    }

    /// One financial year of the whole place. The four ledger figures after `underHeadings` add up to it.
    ///
    /// @param publishedGrants awards published as 360Giving grants, by award date
    /// @param underHeadings everything that the ledger books under voluntary-sector headings
    /// @param ledgerVcse of that, to payees that are voluntary by register, grant, flag or name
    /// @param typeUnknown of that, to payees that nothing shows to be voluntary
    /// @param otherKinds of `typeUnknown`, to payees whose name marks another kind of body: a school, a council, a firm
    /// @param individuals of `underHeadings`, to natural persons
    /// @param unattributable of `underHeadings`, to payees whose name is withheld
    @Published
    public record Year(
            FinancialYear year,
            Figure publishedGrants,
            Figure underHeadings,
            Figure ledgerVcse,
            Figure typeUnknown,
            Figure otherKinds,
            Figure individuals,
            Figure unattributable) {}

    /// What was paid to, and published for, one voluntary organisation.
    ///
    /// @param council ledger payments under any heading
    /// @param grants awards published as 360Giving grants
    @Published
    public record Relationship(
            Organisation organisation,
            SortedMap<FinancialYear, Figure> council,
            SortedMap<FinancialYear, Figure> grants) {}
}
