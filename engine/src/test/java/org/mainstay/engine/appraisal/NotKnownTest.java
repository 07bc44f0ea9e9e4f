package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;
import org.mainstay.model.place.Place;

/// What nobody told us is said, and only that.
class NotKnownTest {

    private static final Source SOURCE = Source.of("12".repeat(32), "x.csv", 1);

    @Test
    void aPlaceThatIsWhollyDescribedHasOnlyTheGapsOfTheMethod() {
        var scene = new Scene().line("Known", Need.FOOD, 1_000, 10, 10);

        assertThat(NotKnown.list(described(), funding(scene, 0, 0, 0, List.of())))
                .hasSize(2)
                .anyMatch(gap -> gap.startsWith("People who need help and reach nobody today"))
                .anyMatch(gap -> gap.startsWith("A yearly amount is what was paid in the year."));
    }

    @Test
    void linesThatNobodyReportsOnAreCounted() {
        var scene = new Scene().line("Dark", Need.FOOD, 1_000, null).line("Known", Need.FOOD, 1_000, 10, 10);

        assertThat(NotKnown.list(described(), funding(scene, 0, 0, 0, List.of())))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("For 1 funding line nobody has reported")
                .contains("--template");
    }

    @Test
    void linesWhoseNeedNothingTellsAreCounted() {
        var scene = new Scene();
        var provision = scene.provision(Need.FOOD, new Provision.Delivery(1L, 1L, 1L, 1L, 1L), Scene.FREE);
        scene.line("Club", null, 1_000, provision).line("Choir", null, 1_000, provision);

        assertThat(NotKnown.list(described(), funding(scene, 0, 0, 0, List.of())))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("For 2 funding lines");
    }

    @Test
    void moneyThatIsInNoLineIsNamedWithItsReason() {
        var gaps = NotKnown.list(described(), funding(new Scene(), 12_300, 45_600, 78_900, List.of()));

        assertThat(gaps).hasSize(5);
        assertThat(gaps.get(0)).startsWith("£456 ").contains("nothing shows to be voluntary");
        assertThat(gaps.get(1)).startsWith("£789 ").contains("withheld");
        assertThat(gaps.get(2)).startsWith("£123 ").contains("one-off");
    }

    @Test
    void rowsOfPartnersThatMatchNoLineAreNotLostUnsaid() {
        var stray = new Scene().provision(Need.FOOD, new Provision.Delivery(1L, null, null, null, null), Scene.FREE);

        assertThat(NotKnown.list(described(), funding(new Scene(), 0, 0, 0, List.of(stray))))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("1 row");
    }

    @Test
    void aMissingLedgerAndMissingAreasAreSaid() {
        assertThat(NotKnown.list(Place.of(List.of()), funding(new Scene(), 0, 0, 0, List.of())))
                .hasSize(4)
                .anyMatch(gap -> gap.startsWith("There is no ledger"))
                .anyMatch(gap -> gap.startsWith("There is no file of small areas"));
    }

    @Test
    void whatTheMethodLeavesOutIsSaidInEveryAnswer() {
        assertThat(NotKnown.leftOut()).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        assertThat(new Scene().line("A", Need.FOOD, 1_000, 10, 10).appraise(500).leftOut())
                .isEqualTo(NotKnown.leftOut());
    }

    private static Place described() {
        var payee = new Payment.Payee("A", "", "", "", false, false);
        var payment = new Payment(
                "Council",
                payee,
                new Payment.Account("U", "GRANTS"),
                LocalDate.of(2026, 1, 1),
                1,
                null,
                new RowRef(SOURCE, 2));
        var area = new Area(
                AreaKey.lsoa21("E1"), "E1", new Area.Within("", "", "", "", ""), null, 1, null, new RowRef(SOURCE, 3));
        return Place.of(List.of(payment, area));
    }

    private static FundingLines funding(
            Scene scene, long oneOffs, long typeUnknown, long withheld, List<Provision> stray) {
        return new FundingLines(
                FinancialYear.lastComplete(Scene.ON),
                scene.lines(),
                given("total", 0),
                given("one-offs", oneOffs),
                given("type-unknown", typeUnknown),
                given("withheld", withheld),
                stray);
    }

    private static Figure given(String id, long pence) {
        return Figure.given(id, id, pence, Unit.PENCE);
    }
}
