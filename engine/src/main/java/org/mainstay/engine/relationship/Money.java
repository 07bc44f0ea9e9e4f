package org.mainstay.engine.relationship;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// Where the money really goes, year by year: what was published as grants beside what the ledger paid.
///
/// @param coverage which days the files speak of, in a sentence: years that one of them does not reach cannot be
/// compared
/// @param figures every figure in here
@Published
public record Money(
        LocalDate on, List<Year> years, List<Relationship> organisations, String coverage, List<Figure> figures) {

    public Money {
        years = List.copyOf(years);
        organisations = List.copyOf(organisations);
        figures = List.copyOf(figures);
    }

    /// One financial year of the whole place.
    ///
    /// @param publishedGrants awards published as 360Giving grants, by award date; null where the grants lists at
    /// hand begin later or end earlier, since nobody then knows
    /// @param ledger what the ledger paid; null where the ledgers at hand do not reach
    /// @param gap what the ledger paid voluntary organisations beyond the published grants; up to what went to
    /// payees
    /// that nothing tells the kind of may come on top; null where one of the two is
    @Published
    public record Year(
            FinancialYear year,
            @Nullable Figure publishedGrants,
            @Nullable Ledger ledger,
            @Nullable Figure gap) {}

    /// What one year's ledger paid under voluntary-sector headings. The parts add up to `underHeadings`.
    ///
    /// @param underHeadings everything that the ledger books under voluntary-sector headings
    /// @param vcse of that, to payees that are voluntary by register, grant, flag or name
    /// @param typeUnknown of that, to payees that nothing shows to be voluntary
    /// @param otherKinds of `typeUnknown`, to payees whose name marks another kind of body: a school, a
    /// council, a firm
    /// @param individuals of `underHeadings`, to natural persons
    /// @param unattributable of `underHeadings`, to payees whose name is withheld
    @Published
    public record Ledger(
            Figure underHeadings,
            Figure vcse,
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
