package org.mainstay.engine.relationship;

import java.util.List;
import java.util.Optional;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.funding.Provision;

/// Every funding line of a place in one financial year, in order of id, and the money that makes no line.
///
/// What the ledger paid voluntary organisations under voluntary-sector headings in the year is either in a line of
/// basis
/// LEDGER or in `oneOffs`, to the penny.
///
/// @param year the last complete financial year, whose payments give the yearly amounts
/// @param total the yearly amounts of all lines
/// @param oneOffs money under the voluntary-sector headings, or granted, that was paid once and does not recur, or was
/// taken back within the year
/// @param typeUnknown money under the voluntary-sector headings to payees that nothing shows to be voluntary
/// @param withheld money under those headings to redacted payees and natural persons
/// @param unmatchedProvisions what partners report about a line that is not here, so that nobody's row is lost unsaid
/// @param setAside the lines that no proposal may touch
public record FundingLines(
        FinancialYear year,
        List<FundingLine> lines,
        Figure total,
        Figure oneOffs,
        Figure typeUnknown,
        Figure withheld,
        List<Provision> unmatchedProvisions,
        SetAsides setAside) {

    public FundingLines {
        lines = List.copyOf(lines);
        unmatchedProvisions = List.copyOf(unmatchedProvisions);
    }

    /// Lines of which none is set aside.
    public FundingLines(
            FinancialYear year,
            List<FundingLine> lines,
            Figure total,
            Figure oneOffs,
            Figure typeUnknown,
            Figure withheld,
            List<Provision> unmatchedProvisions) {
        this(year, lines, total, oneOffs, typeUnknown, withheld, unmatchedProvisions, SetAsides.NONE);
    }

    /// The lines that proposals may choose from.
    public List<FundingLine> open() {
        return lines.stream().filter(line -> setAside.find(line).isEmpty()).toList();
    }

    public Optional<FundingLine> find(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
