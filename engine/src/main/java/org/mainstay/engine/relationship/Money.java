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

    /// One financial year of the whole place.
    ///
    /// @param publishedGrants awards published as 360Giving grants, by award date
    /// @param ledgerVcse payments under voluntary-sector headings to payees that are voluntary by register, grant or
    /// name
    /// @param typeUnknown payments under those headings to payees whose type nothing shows
    /// @param unattributable payments under those headings to redacted payees and natural persons
    @Published
    public record Year(
            FinancialYear year, Figure publishedGrants, Figure ledgerVcse, Figure typeUnknown, Figure unattributable) {}

    /// What the council paid one voluntary organisation, under any heading.
    @Published
    public record Relationship(
            Organisation organisation,
            SortedMap<FinancialYear, Figure> council,
            SortedMap<FinancialYear, Figure> grants) {}
}
