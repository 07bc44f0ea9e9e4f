package org.mainstay.engine.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Sector;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Provision;

class BankableTest {

    private static final LocalDate ON = LocalDate.of(2026, 3, 31);
    private static final LocalDate SOON = LocalDate.of(2026, 9, 30);

    @Test
    void allTermsKnownAndFreeIsBankable() {
        assertThat(of(3, SOON, false, "general", false)).isEqualTo(Bankable.YES);
        assertThat(of(12, LocalDate.of(2030, 1, 1), false, "general", false))
                .as("a break clause within the year")
                .isEqualTo(Bankable.YES);
    }

    @Test
    void whatIsGivenIsSureToCostAndAMergerIsAsSureAsItsLeastSureLine() {
        var fenced = Lines.line("Fenced", "GRANTS", null, new Provision.Terms(1, SOON, false, "grant", true));
        var free = Lines.line("Free", "GRANTS", null, Lines.notice(1, SOON));

        assertThat(Bankable.of(new Change.Invest(fenced, 100, 0, null), ON)).isEqualTo(Bankable.YES);
        assertThat(Bankable.of(new Change.End(free), ON)).isEqualTo(Bankable.YES);
        assertThat(Bankable.of(new Change.Merge(free, fenced), ON)).isEqualTo(Bankable.NO);
    }

    @Test
    void aDutyOrARingFenceForbidsIt() {
        assertThat(of(3, SOON, true, "general", false)).isEqualTo(Bankable.NO);
        assertThat(of(3, SOON, false, "general", true)).isEqualTo(Bankable.NO);
    }

    @Test
    void noticeOrAContractBeyondTheYearForbidsIt() {
        assertThat(of(13, SOON, false, "general", false)).isEqualTo(Bankable.NO);
        assertThat(of(null, LocalDate.of(2027, 4, 1), false, "general", false)).isEqualTo(Bankable.NO);
        assertThat(of(null, LocalDate.of(2027, 3, 31), false, "general", false)).isEqualTo(Bankable.UNCONFIRMED);
    }

    @Test
    void anythingUnknownLeavesItUnconfirmed() {
        assertThat(of(3, SOON, null, "general", false)).isEqualTo(Bankable.UNCONFIRMED);
        assertThat(of(3, SOON, false, "general", null)).isEqualTo(Bankable.UNCONFIRMED);
        assertThat(of(3, SOON, false, "", false)).isEqualTo(Bankable.UNCONFIRMED);
        assertThat(of(3, null, false, "general", false)).isEqualTo(Bankable.UNCONFIRMED);
        assertThat(Bankable.of(line(null), ON)).isEqualTo(Bankable.UNCONFIRMED);
    }

    private static Bankable of(
            @Nullable Integer notice,
            @Nullable LocalDate end,
            @Nullable Boolean duty,
            String fund,
            @Nullable Boolean ringFenced) {
        var row = new RowRef(Source.of("ef".repeat(32), "p.csv", 1), 2);
        var terms = new Provision.Terms(notice, end, duty, fund, ringFenced);
        var delivery = new Provision.Delivery(null, null, null, null, null);
        return Bankable.of(line(new Provision("A", "GRANTS", null, delivery, terms, List.of(), ON, "test", row)), ON);
    }

    private static FundingLine line(@Nullable Provision provision) {
        var organisation = new Organisation("name:a", "A", List.of(), List.of("A"), Sector.VOLUNTARY, "by name");
        return new FundingLine(
                "line/name:a/grants",
                "Council",
                organisation,
                "GRANTS",
                FundingLine.Basis.LEDGER,
                null,
                "no cue",
                Figure.given("y", "Yearly", 100, Unit.PENCE_A_YEAR),
                provision,
                List.of());
    }
}
