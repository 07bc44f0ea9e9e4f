package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// £12,000 a year of which £3,600 is fixed cost; the notice is one month.
class ExplainerTest {

    private final Scene scene = new Scene().area("E01000001", 1, 300).assume("reserves_if_unknown", "0", "1", "4.5");

    private void line(String name, @Nullable Long reservesPence) {
        scene.line(
                name,
                Need.FOOD,
                12_000,
                scene.provision(
                        Need.FOOD, new Provision.Delivery(120L, 120L, 12_000_00L, 0L, reservesPence), Scene.FREE));
    }

    private Explainer explainer() {
        return Explainer.of(Subject.of(scene.place(), scene.funding(), scene.assumptions()), 3, Scene.ON);
    }

    private Explanation ended(String name) {
        var explainer = explainer();
        return explainer.explain("name:" + name, explainer.ending("name:" + name));
    }

    @Test
    void theMonthThatItClosesIsSaidWithTheNumbersThatMakeIt() {
        line("Pantry", 1_500_00L);

        var explanation = ended("Pantry");

        // £300 a month goes out from month 2: £600 are left after month 4, £300 after 5, nothing after 6.
        assertThat(explanation.option().why())
                .isEqualTo(
                        "At the end of month 9: reserves are overdrawn by £900; below 1 month for the second quarter-end in a row while it spends more than it takes (£3,600 against £0 a year): the model closes it.");
        assertThat(Objects.requireNonNull(explanation.option().closes()).value())
                .isEqualTo(9);
        assertThat(explanation.answer().getFirst())
                .isEqualTo("With the option: " + explanation.option().why());
        assertThat(explanation.base().closes()).isNull();
        assertThat(explanation.base().why()).contains("what it takes always covers its fixed cost");
    }

    @Test
    void eachMonthTellsMoneyPeopleAndReserves() {
        line("Pantry", 1_500_00L);

        var months = ended("Pantry").option().months();

        assertThat(months).hasSize(36);
        assertThat(values(months.get(0)))
                .containsExactly(1_000_00L, 0L, 0L, 0L, 3_600_00L, 1_000_000L, 10L, 0L, 1_500_00L, 1_500_000L);
        assertThat(values(months.get(1)))
                .containsExactly(0L, 0L, 0L, 0L, 3_600_00L, 0L, 0L, 10L, 1_200_00L, 4_000_000L);
        assertThat(values(months.get(9))).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 10L, -900_00L, 0L);
        assertThat(months.get(2).test()).isEqualTo("Spends more than it takes, and reserves still last.");
        assertThat(months.get(5).test()).isEqualTo("Spends more than it takes, and reserves last less than 1 month.");
        assertThat(months.get(3).test()).isEmpty();
    }

    @Test
    void aPoundLessThanTheLeastGrantOrReservesClosesIt() {
        line("Pantry", 1_500_00L);

        var rescue = ended("Pantry").rescue();

        assertThat(Objects.requireNonNull(rescue.grant()).value()).isBetween(1L, 3_600_00L);
        assertThat(closesWithReserves(Objects.requireNonNull(rescue.reserves()).value()))
                .isFalse();
        assertThat(closesWithReserves(rescue.reserves().value() - 1_00)).isTrue();
        assertThat(rescue.says()).hasSize(2).first().asString().contains("which pay £12,000 today");
        assertThat(rescue.supposed()).isEmpty();
    }

    private boolean closesWithReserves(long pence) {
        var model = scene.model();
        var plan = model.plan(List.of(scene.end("Pantry")));
        return !model.withReserves(0, pence).run(plan).closures().isEmpty();
    }

    @Test
    void whereReservesAreNotKnownTheRuleDoesNotFireAndARangeIsGiven() {
        line("Kitchen", null);

        var explanation = ended("Kitchen");

        assertThat(explanation.option().closes()).isNull();
        assertThat(explanation.option().why()).startsWith("Nobody has reported its reserves");
        assertThat(explanation.option().months().get(2).test())
                .isEqualTo("Reserves not known: the rule does not fire.");
        assertThat(explanation.rescue().supposed().stream()
                        .map(one -> one.months() + " " + one.reserves().value() + " "
                                + Objects.requireNonNull(one.closes()).value()))
                .containsExactly("0 months 0 6", "1 month 100000 9", "4.5 months 450000 21");
        assertThat(explanation.rescue().says().getFirst())
                .contains("with reserves of 1 month of spending (£1,000) it closes at the end of month 9");
    }

    @Test
    void whereNobodySaysWhatToSupposeNothingIsSupposed() {
        scene.forget("reserves_if_unknown");
        line("Kitchen", null);

        assertThat(ended("Kitchen").rescue().supposed()).isEmpty();
    }

    @Test
    void bodyThatTheOptionLeavesAloneStaysAsItIs() {
        line("Pantry", 1_500_00L);
        line("Kitchen", 9_000_00L);

        var explanation = explainer().explain("name:Kitchen", List.of(scene.end("Pantry")));

        assertThat(explanation.changes()).isEmpty();
        assertThat(explanation.answer().getFirst()).startsWith("With the option, which does nothing to it");
        assertThat(explanation.option().closes()).isNull();
        assertThat(explanation.rescue().grant()).isNull();
    }

    @Test
    void aMergedLineHasNoLeastGrant() {
        line("Pantry", 1_500_00L);
        line("Kitchen", 9_000_00L);
        var merge = scene.merge("Pantry", "Kitchen");

        var explanation = explainer().explain("name:Kitchen", List.of(merge));

        assertThat(explanation.changes().getFirst()).startsWith("merge Pantry into Kitchen");
        assertThat(explanation.rescue().grant()).isNull();
    }

    @Test
    void reservesThatLastAreSaidToLast() {
        line("Pantry", 90_000_00L);

        assertThat(ended("Pantry").option().why())
                .isEqualTo(
                        "It stays open over these 36 months: from month 2 it spends more than it takes, but its reserves of £79,500 still last 265.0 months at the end.");
    }

    @Test
    void theTenStepsOfTheDecidingMonthSayALineEach() {
        line("Pantry", 1_500_00L);

        var steps = ended("Pantry").steps();

        assertThat(steps).hasSize(10);
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.base()).endsWith(".");
            assertThat(step.option()).endsWith(".");
        });
        assertThat(steps.get(0).option()).isEqualTo("end Pantry, £12,000 a year under GRANTS, from month 2.");
        assertThat(steps.get(2).base())
                .isEqualTo(
                        "After £3,600 of fixed cost £8,400 is left for activity that costs £8,400 in full: it offers 100% of it.");
        assertThat(steps.get(5).option()).isEqualTo("£0 comes in, £300 goes out; reserves are overdrawn by £900.");
        assertThat(steps.get(6).option()).contains("the model closes it");
        assertThat(steps.get(9).base()).isEqualTo("Over 3 years it serves 360 people.");
    }

    @Test
    void everyNumberComesFromTheModelAndCanBeFound() {
        line("Pantry", 1_500_00L);

        var explanation = ended("Pantry");
        var ids = explanation.figures().stream().map(Figure::id).toList();

        for (var month : explanation.option().months()) {
            assertThat(month.reserves().trace()).isInstanceOf(Trace.Model.class);
            assertThat(ids).contains(month.reserves().id());
        }
        assertThat(ids).contains("explain/name:Pantry/option/closes", "explain/name:Pantry/least_grant");
    }

    @Test
    void easyDisinvestmentIsAnOptionLikeAnyOther() {
        line("Pantry", 1_500_00L);

        assertThat(explainer().easyDisinvestment(1_000_00)).hasSize(1).first().isInstanceOf(Change.class);
    }

    private static List<Long> values(Explanation.Month month) {
        return List.of(
                month.council().value(),
                month.other().value(),
                month.withdrawn().value(),
                month.replaced().value(),
                month.fixed().value(),
                month.activity().value(),
                month.served().value(),
                month.turnedAway().value(),
                month.reserves().value(),
                month.runway().value());
    }

    @Test
    void whatAYearOfALineCostsIsSaidWhereItsPaymentsAreNoYears() {
        scene.line("Pantry", Need.FOOD, 6_000, 100, 100).rate("It was paid late.", 8_000);

        assertThat(explainer().explain("name:Pantry", List.of()).answer()).endsWith("GRANTS: It was paid late.");
    }
}
