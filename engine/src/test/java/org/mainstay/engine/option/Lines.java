package org.mainstay.engine.option;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Sector;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.relationship.SetAsides;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.funding.SetAside;
import org.mainstay.model.need.Need;

/// Funding lines made by hand, with nothing but what options look at.
final class Lines {

    static final LocalDate ON = LocalDate.of(2026, 3, 31);
    static final RowRef ROW = new RowRef(Source.of("ef".repeat(32), "option.csv", 1), 2);

    private Lines() {}

    /// One whose terms nobody knows.
    static FundingLine line(String name, @Nullable Need need) {
        return line(name, "GRANTS", need, Provision.Terms.UNKNOWN);
    }

    static FundingLine line(String name, String label, @Nullable Need need, Provision.Terms terms) {
        var organisation =
                new Organisation("name:" + name, name, List.of(), List.of(name), Sector.VOLUNTARY, "by name");
        var delivery = new Provision.Delivery(null, null, null, null, null);
        return new FundingLine(
                "line/name:" + name + "/" + label,
                "Council",
                organisation,
                label,
                FundingLine.Basis.LEDGER,
                need,
                "no cue",
                Figure.given("y/" + name + label, "Yearly", 100_00, Unit.PENCE_A_YEAR),
                new Provision(name, label, need, delivery, terms, List.of(), ON, "test", ROW),
                List.of());
    }

    static Provision.Terms notice(@Nullable Integer months, @Nullable LocalDate end) {
        return new Provision.Terms(months, end, false, "general", false);
    }

    static FundingLines funding(FundingLine... lines) {
        return funding(SetAsidesOf.none(), lines);
    }

    static FundingLines setAside(FundingLine aside, FundingLine... lines) {
        return funding(SetAsidesOf.one(aside), lines);
    }

    private static FundingLines funding(SetAsides aside, FundingLine... lines) {
        var nothing = Figure.given("nothing", "Nothing", 0, Unit.PENCE);
        var sorted = List.of(lines).stream()
                .sorted(Comparator.comparing(FundingLine::id))
                .toList();
        return new FundingLines(
                FinancialYear.lastComplete(ON), sorted, nothing, nothing, nothing, nothing, List.of(), aside);
    }

    /// What people set aside.
    private static final class SetAsidesOf {

        private SetAsidesOf() {}

        static SetAsides none() {
            return new SetAsides(List.of(), List.of());
        }

        static SetAsides one(FundingLine line) {
            var decision = new SetAside(
                    line.organisation().id(), line.label(), SetAside.Answer.AGREED, "Executive", ON, "", ROW);
            return new SetAsides(List.of(new SetAsides.Kept(line, decision)), List.of());
        }
    }
}
