package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.soundness.Evidence;
import org.mainstay.engine.soundness.Soundness;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// £1,000 a year for 100 people of whom nobody else could take one, each £1,000 for the council if turned away.
class SounderTest {

    private final Scene scene = sound(new Scene().area("E01000001", 1, 300));

    static Scene sound(Scene scene) {
        return scene.assume("sound_unique_high", "0.5")
                .assume("sound_unique_low", "0.1")
                .assume("sound_other_brings", "0.1")
                .assume("sound_dependence_high", "0.5")
                .assume("sound_dependence_medium", "0.25")
                .assume("sound_cost_high", "1")
                .assume("sound_cost_low", "0.5")
                .assume("sound_runway_months", "1")
                .assume("sound_closing", "0.25")
                .assume("sound_duplication", "0.5")
                .assume("duplication/single_point", "0.25");
    }

    private Sounding sounding(String name) {
        var subject = Subject.of(scene.place(), scene.funding(), scene.assumptions());
        var request = new AppraisalRequest(0, 3, 1, Scene.ON, Scene.DRAWS);
        return Sounder.sound(subject, request, Progress.UNSEEN)
                .find(scene.line(name).id())
                .orElseThrow();
    }

    private void line(Provision.Terms terms, Provision.Delivery delivery, @Nullable Grade grade) {
        var told = scene.provision(Need.FOOD, delivery, terms);
        scene.line(
                "Alone",
                Need.FOOD,
                1_000,
                new Provision(
                        "",
                        "GRANTS",
                        Need.FOOD,
                        delivery,
                        terms,
                        told.catchment(),
                        Scene.ON,
                        "",
                        "",
                        grade,
                        told.row()));
    }

    private static Provision.Delivery delivery(long reservesPence) {
        return new Provision.Delivery(100L, 100L, 100_000L, 0L, reservesPence);
    }

    private static Soundness verdict(Sounding sounding) {
        return Objects.requireNonNull(sounding.sound()).soundness();
    }

    private static Figure known(@Nullable Figure figure) {
        return Objects.requireNonNull(figure);
    }

    @Test
    void aLineThatNobodyCanReplaceAndWhoseEndCostsMoreIsEssentialUntilItIsEvaluated() {
        scene.assume("displaced_share", "0.02");
        line(Scene.FREE, delivery(50_000), null);

        var sounding = sounding("Alone");

        assertThat(verdict(sounding)).isEqualTo(Soundness.ESSENTIAL_UNPROVEN);
        assertThat(known(sounding.unique()).value()).isEqualTo(1_000_000);
        // Two of each hundred people turned away, £1,000 each: £2,000 for £1,000 saved.
        assertThat(known(sounding.consequence()).value()).isCloseTo(2_000_000, within(100L));
        assertThat(sounding.datum()).contains("changes for the people");
        assertThat(sounding.ask()).isEqualTo("Alone");
    }

    @Test
    void withAStrongEvaluationItIsSound() {
        scene.assume("displaced_share", "0.02");
        line(Scene.FREE, delivery(50_000), Grade.LOCAL_STATISTICS);

        var sounding = sounding("Alone");

        assertThat(verdict(sounding)).isEqualTo(Soundness.SOUND);
        assertThat(sounding.evidence()).isEqualTo(Evidence.STRONG);
        assertThat(sounding.why()).contains("£2.00 of cost comes back", "evaluation of grade 2");
    }

    @Test
    void withReservesForLessThanAMonthItIsToBeProtected() {
        scene.assume("displaced_share", "0.02");
        line(Scene.FREE, delivery(5_000), Grade.LOCAL_STATISTICS);

        var sounding = sounding("Alone");

        assertThat(verdict(sounding)).isEqualTo(Soundness.PROTECT);
        // £50 of £1,000 a year.
        assertThat(known(sounding.runway()).value()).isEqualTo(600_000);
        assertThat(known(sounding.dependence()).value()).isEqualTo(1_000_000);
    }

    @Test
    void whoClosesAfterLosingAFifthIsFragile() {
        scene.assume("displaced_share", "0.02").assume("fixed_cost_share", "0.9");
        line(Scene.FREE, delivery(5_000), Grade.LOCAL_STATISTICS);

        // £800 against £900 that it pays whatever it does: £25 less each quarter, of £50.
        assertThat(known(sounding("Alone").closing()).value()).isEqualTo(1_000_000);
    }

    @Test
    void everyChangeOfAnAppraisalTellsOfItsLine() {
        line(Scene.FREE, delivery(50_000), null);

        assertThat(scene.appraise(1_000).approaches())
                .flatMap(Appraisal.Result::changes)
                .isNotEmpty()
                .allSatisfy(judged -> assertThat(judged.sounding()).isNotNull());
        assertThat(scene.appraise(1_000).approaches())
                .allSatisfy(result -> assertThat(result.outlook().mostlyAssumption())
                        .isEqualTo(result.outlook().assumed().value() > 500_000));
    }

    @Test
    void aDutyIsNeverInQuestion() {
        line(new Provision.Terms(1, null, true, "", false), delivery(5_000), null);

        assertThat(verdict(sounding("Alone"))).isEqualTo(Soundness.DUTY);
        assertThat(sounding("Alone").standing()).isEqualTo("Statutory duty");
    }

    @Test
    void withoutLocalEvidenceItOnlyLeans() {
        scene.assume("displaced_share", "0.02").line("Silent", Need.FOOD, 1_000, null);

        var sounding = sounding("Silent");

        assertThat(sounding.standing()).startsWith("Leans to ").endsWith(", on assumptions alone");
        assertThat(sounding.datum()).startsWith("how many people the line served");
        assertThat(sounding.runway()).isNull();
        assertThat(sounding.closing()).isNull();
        assertThat(sounding.dependence()).isNull();
    }

    @Test
    void aLineWithoutANeedHasNoVerdict() {
        scene.line("Choir", null, 1_000, null);

        assertThat(sounding("Choir").sound()).isNull();
        assertThat(sounding("Choir").standing()).isEqualTo("No verdict");
        assertThat(sounding("Choir").why()).contains("no cue tells the need");
    }

    @Test
    void whatNobodyHasPricedIsToBeMeasuredFirst() {
        scene.forget("outcome_cost/food");
        line(Scene.FREE, delivery(50_000), Grade.LOCAL_STATISTICS);

        var sounding = sounding("Alone");

        assertThat(verdict(sounding)).isEqualTo(Soundness.MEASURE_FIRST);
        assertThat(sounding.consequence()).isNull();
        assertThat(sounding.datum()).contains("what a person costs");
    }

    @Test
    void whereHalfTheAnswerIsAssumedTheVerdictSaysSo() {
        scene.assume("displaced_share", "0.02", "0.03", "0.04");
        line(Scene.FREE, delivery(50_000), Grade.LOCAL_STATISTICS);

        var sounding = sounding("Alone");

        assertThat(sounding.assumed().value()).isEqualTo(1_000_000);
        assertThat(sounding.standing()).isEqualTo("Sound, mostly assumption");
        var consequence = known(sounding.consequence());
        assertThat(consequence.low()).isLessThan(consequence.value());
        assertThat(consequence.high()).isGreaterThan(consequence.value());
    }

    @Test
    void everyFigureIsTracedToTheModel() {
        line(Scene.FREE, delivery(50_000), null);

        var sounding = sounding("Alone");

        assertThat(known(sounding.unique()).trace()).isInstanceOf(Trace.Model.class);
        assertThat(((Trace.Model) known(sounding.unique()).trace()).inputs())
                .containsExactlyElementsOf(scene.line("Alone").figureIds());
    }

    @Test
    void theNextQuestionOfAWellKnownLineIsTheAssumptionThatMovesItMost() {
        scene.assume("displaced_share", "0.02", "0.03", "0.04");
        line(Scene.FREE, delivery(50_000), Grade.LOCAL_STATISTICS);

        assertThat(sounding("Alone").datum()).contains("people turned away from food");
        assertThat(sounding("Alone").ask()).isEqualTo("the council");
    }

    @Test
    void whatAYearOfALineCostsIsSaidWhereItsPaymentsAreNoYears() {
        scene.line("Late", Need.FOOD, 6_000, 100, 100).rate("It was paid late.", 8_000);

        assertThat(sounding("Late").why()).endsWith(" It was paid late.");
    }
}
