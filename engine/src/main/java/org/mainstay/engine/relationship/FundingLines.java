package org.mainstay.engine.relationship;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.funding.Provision;

/// Every funding line of a place in one financial year, in order of id, and the money that makes no line.
///
/// What the ledger paid voluntary organisations under voluntary-sector headings in the year is either in a
/// line of basis LEDGER or in `oneOffs`, to the penny.
///
/// @param year the last complete financial year, whose payments give the yearly amounts
/// @param total the yearly amounts of all lines
/// @param oneOffs money under the voluntary-sector headings, or granted, that was paid once and does not
///     recur, or was taken back within the year
/// @param typeUnknown money under the voluntary-sector headings to payees that nothing shows to be voluntary
/// @param withheld money under those headings to redacted payees and natural persons
/// @param unmatchedProvisions what partners report about a line that is not here, so that nobody's row is
///     lost unsaid
/// @param setAside the lines that no proposal may touch
/// @param entered in-house teams and other payers' lines, which people entered; in order of id, and in no
///     total
public record FundingLines(
        FinancialYear year,
        List<FundingLine> lines,
        Figure total,
        Figure oneOffs,
        Figure typeUnknown,
        Figure withheld,
        List<Provision> unmatchedProvisions,
        SetAsides setAside,
        List<FundingLine> entered) {

    public FundingLines {
        lines = List.copyOf(lines);
        entered = List.copyOf(entered);
        unmatchedProvisions = List.copyOf(unmatchedProvisions);
    }

    /// Lines beside which nobody entered any.
    public FundingLines(
            FinancialYear year,
            List<FundingLine> lines,
            Figure total,
            Figure oneOffs,
            Figure typeUnknown,
            Figure withheld,
            List<Provision> unmatchedProvisions,
            SetAsides setAside) {
        this(year, lines, total, oneOffs, typeUnknown, withheld, unmatchedProvisions, setAside, List.of());
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

    /// Every line that a model of the place needs, those that people entered too, in order of id.
    public List<FundingLine> all() {
        return entered.isEmpty()
                ? lines
                : Stream.concat(lines.stream(), entered.stream())
                        .sorted(Comparator.comparing(FundingLine::id))
                        .toList();
    }

    /// The lines that proposals may choose from. In-house teams and other payers' lines change only where an option
    /// names them.
    public List<FundingLine> open() {
        return lines.stream().filter(line -> setAside.find(line).isEmpty()).toList();
    }

    public Optional<FundingLine> find(String id) {
        return all().stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
