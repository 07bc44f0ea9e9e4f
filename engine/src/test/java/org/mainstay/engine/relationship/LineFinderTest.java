package org.mainstay.engine.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mainstay.engine.sketch.PlaceSketch.HEADING;

import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.actor.Party;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

class LineFinderTest {

    private final PlaceSketch sketch = new PlaceSketch().coverYear();

    @Test
    void aLineIsWhatAVoluntaryPayeeGotUnderOneHeadingInTheLastCompleteYear() {
        sketch.pay("Sale Foodbank", "2025-05-01", 300)
                .pay("Sale Foodbank", "2025-11-01", 200)
                .pay("Sale Foodbank", "2026-04-01", 999)
                .pay("Sale Foodbank", "CONT VOL BODIES", "2025-05-01", 10)
                .pay("Sale Foodbank", "CONT VOL BODIES", "2025-06-01", 10)
                .pay("Sale Foodbank", "RENT", "2025-06-01", 77);

        var lines = sketch.lines();

        assertThat(lines.year()).isEqualTo(new FinancialYear(2025));
        assertThat(lines.lines())
                .extracting(FundingLine::id)
                .containsExactly(
                        "line/name:sale-foodbank/cont-vol-bodies", "line/name:sale-foodbank/grants-to-vol-orgs");
        var line = lines.lines().getLast();
        assertThat(line.yearly().id()).isEqualTo("line/name:sale-foodbank/grants-to-vol-orgs/yearly");
        assertThat(line.yearly().value()).isEqualTo(500);
        assertThat(line.yearly().unit()).isEqualTo(Unit.PENCE_A_YEAR);
        assertThat(line.payer()).isEqualTo("Ambleford Council");
        assertThat(line.label()).isEqualTo(HEADING);
        assertThat(line.basis()).isEqualTo(FundingLine.Basis.LEDGER);
        assertThat(line.terms()).isEqualTo(Provision.Terms.UNKNOWN);
        assertThat(lines.total().value()).isEqualTo(520);
    }

    @Test
    void spellingsOfAHeadingAreOneLine() {
        sketch.pay("Sale Foodbank", "Grants to  Vol Orgs", "2025-05-01", 1).pay("Sale Foodbank", "2025-06-01", 2);

        assertThat(sketch.lines().lines())
                .singleElement()
                .extracting(FundingLine::label)
                .isEqualTo(HEADING);
    }

    @Test
    void payeesThatDoNotQualifyMakeNoLineAndTheirMoneyIsSaid() {
        sketch.payMonthly("Who Knows", HEADING, 1)
                .payMonthly("Ambleford Council", HEADING, 10)
                .payMonthly("Mrs A Example", HEADING, 100)
                .payMonthly("Redacted", HEADING, 1_000)
                .pay("Redacted", "2026-04-02", 5)
                .pay("Who Knows", "2026-04-02", 5);

        var lines = sketch.lines();

        assertThat(lines.lines()).isEmpty();
        assertThat(lines.typeUnknown().value()).isEqualTo(132);
        assertThat(lines.withheld().value()).isEqualTo(13_200);
        assertThat(lines.total().value()).isZero();
    }

    @Test
    void moneyPaidInOneMonthOfTheWholeLedgerIsAOneOff() {
        sketch.pay("Sale Foodbank", "2025-05-01", 100)
                .pay("Sale Foodbank", "2025-05-20", 100)
                .pay("Sale Foodbank", "2025-07-01", -50);

        assertThat(sketch.lines().lines()).isEmpty();
        assertThat(sketch.lines().oneOffs().value()).isEqualTo(150);
        assertThat(sketch.pay("Sale Foodbank", "2026-05-01", 1).lines().lines()).hasSize(1);
    }

    @Test
    void whatWasTakenBackIsNoLine() {
        sketch.pay("Sale Foodbank", "2025-05-01", 100)
                .pay("Sale Foodbank", "2025-06-01", 100)
                .pay("Sale Foodbank", "2025-07-01", -200);

        assertThat(sketch.lines().lines()).isEmpty();
        assertThat(sketch.lines().oneOffs().value()).isZero();
    }

    @Test
    void aLinePaidInOtherYearsOnlyIsNotThere() {
        sketch.pay("Sale Foodbank", "2026-04-10", 100).pay("Sale Foodbank", "2026-05-10", 100);

        assertThat(sketch.lines().lines()).isEmpty();
        assertThat(sketch.lines().oneOffs().value()).isZero();
    }

    @Test
    void everyPennyToVoluntaryPayeesIsInALineOrAOneOff() {
        sketch.payMonthly("Sale Foodbank", HEADING, 7)
                .pay("Moor Foodbank", "2025-08-01", 90)
                .pay("West Foodbank", "2025-08-01", 40)
                .pay("West Foodbank", "2025-09-01", 10)
                .pay("West Foodbank", "2025-10-01", -70);

        var lines = sketch.lines();

        assertThat(lines.total().value() + lines.oneOffs().value())
                .isEqualTo(sketch.moneyFigure("money/2025-26/ledger_vcse").value());
    }

    @Test
    void linesOfTwoPayersAreToldApart() {
        var payee = new Payment.Payee("Sale Foodbank", "", "", "", false, false);
        sketch.payMonthly("Sale Foodbank", HEADING, 1)
                .pay("Other Council", payee, HEADING, "2025-05-01", 10)
                .pay("Other Council", payee, HEADING, "2025-06-01", 10)
                .provision("Sale Foodbank", HEADING, null, "2026-01-01");

        var lines = sketch.lines();

        assertThat(lines.lines())
                .extracting(FundingLine::id)
                .containsExactly(
                        "line/name:sale-foodbank/grants-to-vol-orgs/ambleford-council",
                        "line/name:sale-foodbank/grants-to-vol-orgs/other-council");
        assertThat(lines.lines().stream().filter(line -> line.findProvision().isPresent()))
                .hasSize(1);
        assertThat(lines.unmatchedProvisions()).isEmpty();
    }

    @Test
    void theYearIsTheLastThatHadEndedAndThatTheLedgerCovers() {
        sketch.pay("Sale Foodbank", "2027-02-28", 1);

        assertThat(sketch.on("2027-04-01").lines().year()).isEqualTo(new FinancialYear(2025));
        assertThat(sketch.pay("Sale Foodbank", "2027-03-01", 1).lines().year()).isEqualTo(new FinancialYear(2026));
        assertThat(sketch.on("2027-03-30").lines().year()).isEqualTo(new FinancialYear(2025));
    }

    @Test
    void theNeedIsToldByNameHeadingOrTheReportAndTheReportWins() {
        sketch.need("foodbank", Need.FOOD, 90).payMonthly("Sale Foodbank", HEADING, 1);

        assertThat(sketch.line("line/name:sale-foodbank/grants-to-vol-orgs").findNeed())
                .contains(Need.FOOD);

        sketch.provision("Sale Foodbank", HEADING, Need.ISOLATION, "2026-01-01");

        var line = sketch.line("line/name:sale-foodbank/grants-to-vol-orgs");
        assertThat(line.findNeed()).contains(Need.ISOLATION);
        assertThat(line.needWhy()).contains("own report");
    }

    @Test
    void aLinesOwnNamesTellItsNeedBeforeWhatElseItsPayeeIsCalled() {
        sketch.need("hub", Need.COMMUNITY_SPACE, 70)
                .need("esol", Need.SKILLS_AND_LIFELONG_LEARNING, 90)
                .grant(new Party("GB-COH-07597525", "Moor Hub", "", "", ""), "VSG", "2010-05-01", 5, null)
                .grant(new Party("GB-COH-07597525", "Moor", "", "", ""), "VSG", "2010-05-01", 5, null)
                .grant(new Party("GB-COH-07597525", "ESOL at Moor", "", "", ""), "VSG", "2010-05-01", 5, null)
                .payMonthly("Moor Hub", HEADING, 1)
                .payMonthly("Moor", "CONT VOL BODIES", 1);

        assertThat(sketch.line("line/GB-COH-07597525/grants-to-vol-orgs").findNeed())
                .contains(Need.COMMUNITY_SPACE);
        assertThat(sketch.line("line/GB-COH-07597525/cont-vol-bodies").findNeed())
                .contains(Need.SKILLS_AND_LIFELONG_LEARNING);
    }

    @Test
    void aReportWithoutANeedLeavesItToTheCues() {
        sketch.need("foodbank", Need.FOOD, 90)
                .payMonthly("Sale Foodbank", HEADING, 1)
                .provision("Sale Foodbank", HEADING, null, "2026-01-01");

        var line = sketch.line("line/name:sale-foodbank/grants-to-vol-orgs");

        assertThat(line.findNeed()).contains(Need.FOOD);
        assertThat(line.terms().noticeMonths()).isEqualTo(3);
    }

    @Test
    void aReportIsFoundByIdOrNameAndTheLatestCounts() {
        sketch.charity("1109047", "Sale Foodbank", "")
                .payMonthly("Sale Foodbank", HEADING, 1)
                .provision("SALE FOODBANK LTD", "grants to vol. orgs", null, "2025-01-01")
                .provision("gb-chc-1109047", HEADING, null, "2026-01-01");

        var lines = sketch.lines();

        assertThat(lines.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.findProvision())
                        .hasValueSatisfying(
                                provision -> assertThat(provision.reported()).isEqualTo("2026-01-01")));
        assertThat(lines.unmatchedProvisions()).isEmpty();
    }

    @Test
    void aLineIsJudgedFromItsPoundsAndItsReportAndCitesBoth() {
        sketch.payMonthly("Sale Foodbank", HEADING, 1);
        assertThat(sketch.line("line/name:sale-foodbank/grants-to-vol-orgs").figureIds())
                .containsExactly("line/name:sale-foodbank/grants-to-vol-orgs/yearly");

        sketch.provision("Sale Foodbank", HEADING, null, "2026-01-01");
        assertThat(sketch.line("line/name:sale-foodbank/grants-to-vol-orgs").figures())
                .extracting(Figure::id, Figure::value)
                .contains(tuple("line/name:sale-foodbank/grants-to-vol-orgs/reported", 1L))
                .hasSize(2);
    }

    @Test
    void aReportAboutNoLineIsSaid() {
        sketch.payMonthly("Sale Foodbank", HEADING, 1)
                .provision("Nobody Here", HEADING, null, "2026-01-01")
                .provision("Sale Foodbank", "ANOTHER HEADING", null, "2026-01-01");

        assertThat(sketch.lines().unmatchedProvisions())
                .extracting(Provision::organisation)
                .containsExactly("Nobody Here", "Sale Foodbank");
    }

    @Test
    void aPlaceWithoutMoneyHasNoLines() {
        var lines = new PlaceSketch().lines();

        assertThat(lines.lines()).isEmpty();
        assertThat(lines.year()).isEqualTo(new FinancialYear(2025));
        assertThat(lines.total().value()).isZero();
    }
}
