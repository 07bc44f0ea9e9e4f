package org.mainstay.engine.relationship;

import java.util.List;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;

/// Every funding line of a place in one financial year, in order of id, and the money that makes no line.
///
/// @param year the last complete financial year, whose payments give the yearly amounts
/// @param total the yearly amounts of all lines
/// @param oneOffs money under the voluntary-sector headings, or granted, that was paid once and does not recur
/// @param typeUnknown money under the voluntary-sector headings to payees that nothing shows to be voluntary
/// @param withheld money under those headings to redacted payees and natural persons
public record FundingLines(
        FinancialYear year,
        List<FundingLine> lines,
        Figure total,
        Figure oneOffs,
        Figure typeUnknown,
        Figure withheld) {

    public FundingLines {
        lines = List.copyOf(lines);
    }
}
