package org.mainstay.engine.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Sector;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// Funding lines as a choice sees them: what they cost, what binds them and whether anybody reports on them.
final class Lines {

    static final LocalDate ON = LocalDate.of(2026, 3, 31);

    private static final Source SOURCE = Source.of("78".repeat(32), "lines.csv", 1);
    private static final Provision.Delivery REPORTED = new Provision.Delivery(10L, 10L, null, null, null);

    private Lines() {}

    /// A line that nothing protects, whose partner reports whom it serves.
    static FundingLine free(String name, long pounds) {
        return free(name, pounds, 1);
    }

    static FundingLine free(String name, long pounds, int notice) {
        return line(name, pounds, Need.FOOD, provision(REPORTED, terms(notice, false)));
    }

    static FundingLine duty(String name, long pounds) {
        return line(name, pounds, Need.FOOD, provision(REPORTED, terms(1, true)));
    }

    /// A line whose partner reports whom it serves, and not what binds it.
    static FundingLine untold(String name, long pounds) {
        return line(name, pounds, Need.FOOD, provision(REPORTED, Provision.Terms.UNKNOWN));
    }

    /// A line that nothing protects, of which nobody says whom it serves.
    static FundingLine unreported(String name, long pounds) {
        var nothing = new Provision.Delivery(null, null, null, null, null);
        return line(name, pounds, Need.FOOD, provision(nothing, terms(1, false)));
    }

    static FundingLine withoutNeed(String name, long pounds) {
        return line(name, pounds, null, provision(REPORTED, terms(1, false)));
    }

    /// A line of which nobody says anything.
    static FundingLine dark(String name, long pounds) {
        return line(name, pounds, Need.FOOD, null);
    }

    private static Provision.Terms terms(int notice, boolean duty) {
        return new Provision.Terms(notice, ON.plusMonths(3), duty, "general", false);
    }

    private static Provision provision(Provision.Delivery delivery, Provision.Terms terms) {
        return new Provision("", "GRANTS", Need.FOOD, delivery, terms, List.of(), ON, "test", new RowRef(SOURCE, 2));
    }

    private static FundingLine line(String name, long pounds, @Nullable Need need, @Nullable Provision provision) {
        return new FundingLine(
                name,
                "Council",
                new Organisation("name:" + name, name, List.of(), List.of(name), Sector.VOLUNTARY, "by name"),
                "GRANTS",
                FundingLine.Basis.LEDGER,
                need,
                "by name",
                Figure.given(name + "/yearly", "Paid to " + name, pounds * 100, Unit.PENCE_A_YEAR),
                provision,
                List.of());
    }
}
