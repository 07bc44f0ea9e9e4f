package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.appraisal.PayerMatrix.Side;
import org.mainstay.engine.option.Option;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// One line of 100 pounds for each of 100 people, all of whom cost somebody 10 pounds when they go without.
class PayerMatrixTest {

    private final Scene scene = new Scene()
            .assume("discount_rate/from_year_0", "0")
            .assume("displaced_share", "1")
            .assume("cashability", "0.5")
            .assume("outcome_cost/food", "10")
            .assume("outcome_payer_la/food", "0")
            .assume("outcome_payer_nhs/food", "0.6")
            .line("Advice", Need.FOOD, 10_000, 100, 100);

    @Test
    void moneyAndDisplacedCostStandInTheYearsInWhichTheyFall() {
        var matrix = end().payerMatrix();

        // One month's notice: eleven twelfths of the first year.
        assertThat(values(matrix.find(Payer.LA, Side.MONEY))).containsExactly(9_166_67L, 10_000_00L, 10_000_00L);
        assertThat(values(matrix.find(Payer.NHS, Side.FULL))).containsExactly(-550_00L, -600_00L, -600_00L);
        assertThat(values(matrix.find(Payer.NHS, Side.CASHABLE))).containsExactly(-275_00L, -300_00L, -300_00L);
        assertThat(values(matrix.find(Payer.UNKNOWN, Side.FULL))).containsExactly(-366_67L, -400_00L, -400_00L);
        assertThat(matrix.find(Payer.POLICE_CJS, Side.FULL)).isEmpty();
        assertThat(matrix.runsOn()).isFalse();
    }

    @Test
    void withALagCostsFallLaterAndNoneIsLost() {
        scene.assume("displaced_lag_months", "6");

        var nhs = end().payerMatrix().find(Payer.NHS, Side.FULL).orElseThrow().years();

        assertThat(nhs.byYear()).extracting(Figure::value).containsExactly(-275_00L, -575_00L, -600_00L);
        assertThat(nhs.later().value()).isEqualTo(-300_00);
        assertThat(nhs.presentValue().value()).isEqualTo(-1_750_00);
        assertThat(end().payerMatrix().runsOn()).isTrue();
    }

    @Test
    void whatOtherFundersWithdrawIsInTheMatrixAndInNobodysGain() {
        var result = weigh(
                new Scene()
                        .assume("leverage_lost", "0.5")
                        .line("Other", Need.FOOD, 1_000, 100, 100)
                        .line(
                                "Advice",
                                Need.FOOD,
                                10_000,
                                new Scene()
                                        .provision(
                                                Need.FOOD,
                                                new Provision.Delivery(100L, 100L, 20_000_00L, 10_000_00L, null),
                                                Scene.FREE)),
                "Advice");

        assertThat(values(result.payerMatrix().find(Payer.TRUSTS_DONORS, Side.MONEY)))
                .allMatch(pence -> pence > 0);
        assertThat(result.byPayer().get(Payer.TRUSTS_DONORS)).isNotNull().matches(figure -> figure.value() == 0);
    }

    @Test
    void everyPartnerHasOneSentenceThatSaysWhatIsLeft() {
        var cash = end().pooledBudget().cashable();

        assertThat(cash.sentence()).contains("none is worse off", "falls on nobody who could be a partner");
        assertThat(cash.partners())
                .extracting(PooledBudget.Partner::sentence)
                .containsExactly(
                        "The council: saves £29,167; putting in £875 leaves it £28,292 better off.",
                        "The NHS: pays or bears £875; being paid £875 leaves it neither better nor worse off.");
        assertThat(cash.missing().value()).isZero();
    }

    @Test
    void theCouncilIsToldWhatItWouldHaveToMakeUpFor() {
        scene.assume("outcome_cost/food", "1000").assume("outcome_payer_la/food", "0.1");

        var full = end().pooledBudget().full();

        assertThat(full.sentence()).contains("if the council makes up for what the others bear");
        assertThat(full.partners().getFirst().sentence())
                .startsWith("The council: saves £29,167 and bears £29,167 itself; putting in £175,000");
    }

    @Test
    void anOptionThatChangesNothingNeedsNoSharedBudget() {
        var cash = weigh(scene).pooledBudget().cashable();

        assertThat(cash.partners()).isEmpty();
        assertThat(cash.sentence()).isEqualTo("No partner is worse off, so no money needs to change hands.");
    }

    @Test
    void theSumsAreTheTotalsToThePennyWhateverThePlace() {
        var random = new Random(20_26);
        for (var round = 0; round < 12; round++) {
            var result = weigh(random(random), "Line 0", "Line 1");
            assertTotals(result);
            assertYears(result);
        }
    }

    private static void assertTotals(Appraisal.Result result) {
        var matrix = result.payerMatrix();
        assertThat(matrix.purseCashable().presentValue().value())
                .isEqualTo(result.publicPurse().value());
        for (var payer : Payer.values()) {
            var money = payer == Payer.LA ? today(matrix.find(payer, Side.MONEY)) : 0;
            assertThat(money + today(matrix.find(payer, Side.CASHABLE)))
                    .isEqualTo(Optional.ofNullable(result.byPayer().get(payer))
                            .orElseThrow()
                            .value());
        }
        assertThat(today(matrix.find(Payer.LA, Side.MONEY)))
                .isEqualTo(result.delivered().value());
    }

    private static void assertYears(Appraisal.Result result) {
        var matrix = result.payerMatrix();
        for (var year = 0; year < matrix.purseFull().byYear().size(); year++) {
            var at = year;
            var sum = matrix.rows().stream()
                    .filter(row -> row.payer().publicPurse() && row.side() != Side.CASHABLE)
                    .mapToLong(row -> row.years().byYear().get(at).value())
                    .sum();
            assertThat(sum).isEqualTo(matrix.purseFull().byYear().get(year).value());
        }
    }

    private static Scene random(Random random) {
        var scene = new Scene()
                .assume("displaced_share", "0", share(random, 0.5), "0.5")
                .assume("cashability", share(random, 1))
                .assume("displaced_lag_months", "0", Integer.toString(random.nextInt(20)), "20")
                .assume("outcome_payer_la/food", share(random, 0.3))
                .assume("outcome_payer_nhs/food", share(random, 0.3))
                .assume("outcome_payer_police_cjs/food", share(random, 0.3))
                .assume("outcome_cost/food", Integer.toString(random.nextInt(3_000)));
        for (var line = 0; line < 3; line++) {
            var people = random.nextInt(1, 400);
            scene.line("Line " + line, Need.FOOD, random.nextInt(1_000, 90_000), people, people + random.nextInt(100));
        }
        return scene;
    }

    private static String share(Random random, double most) {
        return Double.toString(Math.round(random.nextDouble() * most * 1000) / 1000.0);
    }

    private Appraisal.Result end() {
        return weigh(scene, "Advice");
    }

    private static Appraisal.Result weigh(Scene scene, String... names) {
        var asked = Stream.of(names)
                .map(scene::end)
                .map(change -> new Option.Asked(change, List.of()))
                .toList();
        var subject = Subject.of(scene.place(), scene.funding(), scene.assumptions());
        var request = new AppraisalRequest(0, 3, 1, Scene.ON, 2_048);
        var option = new Option("mine", "mine", asked, List.of());
        return Appraiser.appraise(subject, request, List.of(option), Progress.UNSEEN)
                .options()
                .getFirst();
    }

    private static List<Long> values(Optional<PayerMatrix.Row> row) {
        return row.orElseThrow().years().byYear().stream().map(Figure::value).toList();
    }

    private static long today(Optional<PayerMatrix.Row> row) {
        return row.map(PayerMatrix.Row::years)
                .map(PayerMatrix.Years::presentValue)
                .map(Figure::value)
                .orElse(0L);
    }
}
