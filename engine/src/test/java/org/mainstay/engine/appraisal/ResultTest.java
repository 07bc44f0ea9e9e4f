package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Calendar;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.engine.simulation.ClosureRule;
import org.mainstay.engine.simulation.Provider;
import org.mainstay.engine.simulation.Simulation;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.World;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

/// The figures of an approach as a whole, worked out by hand.
class ResultTest {

    @Test
    void peopleServedAndNotServedAddUpToEverybodyWhoAsked() {
        var appraisal = new Scene().line("Known", Need.FOOD, 2_000, 120, 120).appraise(2_000);
        var easy = appraisal.approaches().getFirst();

        assertThat(appraisal.base().peopleServed().value()).isEqualTo(360);
        assertThat(appraisal.base().peopleNotServed().value()).isZero();
        // One month of notice: ten people a month.
        assertThat(easy.peopleServed().value()).isEqualTo(10);
        assertThat(easy.peopleNotServed().value()).isEqualTo(350);
    }

    @Test
    void whoStillWaitsAtTheEndIsNotServed() {
        var world = new World(
                List.of(new Provider("p", 0, 0, null)),
                List.of(new Supply(0, 0, 0, 0, 0, List.of(new Supply.Share(0, 12 * Micro.ONE)))),
                List.of(new Cell(0, 1, 0)));
        var patient = new Behaviour(List.of(0L), 0, 0, 0, Behaviour.OtherFunders.UNMOVED, new ClosureRule.Never());
        var course = Simulation.of(world, patient, Calendar.monthly(2)).base();

        assertThat(PeopleCount.served(course)).isZero();
        assertThat(PeopleCount.notServed(course)).isEqualTo(24 * Micro.ONE);
    }

    @Test
    void whatTheCouncilPaysAtBaseIsDiscounted() {
        var appraisal = new Scene().line("Known", Need.FOOD, 2_000, 120, 120).appraise(2_000);

        // 200,000 x (1 + 0.966184 + 0.933511) pence.
        assertThat(appraisal.base().councilPaid().value()).isEqualTo(579_939);
    }

    @Test
    void theUnclearShareIsOfTheSavingNotOfTheLines() {
        var scene = new Scene().line("Known", Need.FOOD, 3_000, 30, 30).line("Dark", Need.CARERS, 1_000, null);

        assertThat(scene.appraise(4_000).approaches().getFirst().unclearShare().value())
                .isEqualTo(250_000);
    }

    @Test
    void anApproachWithoutChangesHasNoneUnclear() {
        var scene = new Scene().assume("displaced_share", "1").line("Known", Need.FOOD, 1_000, 100, 100);
        var medium = scene.appraise(1_000).approaches().get(1);

        assertThat(medium.unclearShare().value()).isZero();
        assertThat(medium.verdict()).isNull();
        assertThat(medium.saving().value()).isZero();
        assertThat(Objects.requireNonNull(medium.shortfall()).value()).isEqualTo(100_000);
    }

    @Test
    void theWholeIsUnclearWhereAnyPartRestsOnAssumptionsAlone() {
        var known = new Scene().line("Known", Need.FOOD, 3_000, 30, 30);
        var mixed = new Scene().line("Known", Need.FOOD, 3_000, 30, 30).line("Dark", Need.CARERS, 1_000, null);
        var needless = new Scene().line("Club", null, 1_000, null);

        assertThat(known.appraise(3_000).approaches().getFirst().verdict()).isEqualTo(Verdict.SERVICE_LOSS);
        assertThat(mixed.appraise(4_000).approaches().getFirst().verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(needless.appraise(1_000).approaches().getFirst().verdict()).isNull();
        assertThat(needless.appraise(1_000).approaches().getFirst().verdictWhy())
                .contains("need is known");
    }

    @Test
    void aPartialCutSavesItsPartAndTheRangeOfAnUnconfirmedOneStartsAtNothing() {
        var easy = new Scene()
                .line("Dark", Need.FOOD, 1_000, null)
                .appraise(250)
                .approaches()
                .getFirst();

        assertThat(easy.saving().value()).isEqualTo(25_000);
        assertThat(easy.saving().low()).isZero();
        assertThat(Objects.requireNonNull(easy.shortfall()).high()).isEqualTo(25_000);
    }

    @Test
    void partsAreRoundedTogether() {
        assertThat(Losses.roundTogether(List.of(400_000L, 400_000L, 400_000L))).containsExactly(1L, 0L, 0L);
        assertThat(Losses.roundTogether(List.of(-400_000L, -1_400_000L, 300_000L)))
                .satisfies(parts -> {
                    assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(-2);
                });
        assertThat(Losses.roundTogether(List.of(2_000_000L, 0L))).containsExactly(2L, 0L);
        assertThat(Losses.roundTogether(List.of(600_000L, 700_000L, 700_000L))).containsExactly(0L, 1L, 1L);
    }

    @Test
    void theSwitchingMultipleIsWhereThePublicPurseBreaksEven() {
        // £1,000 a year saved; 100 people, of whom one in ten costs £1,000: ten times too much.
        var scene = new Scene().assume("displaced_share", "0.1").line("Known", Need.FOOD, 1_000, 100, 100);
        var switching =
                scene.appraise(1_000).approaches().getFirst().switching().getFirst();

        assertThat(switching.switchingValue())
                .isNotNull()
                .extracting(Figure::value)
                .isEqualTo(100_000L);
        assertThat(switching.sentence()).contains("0.10 times");
    }

    @Test
    void whereNothingTurnsItThatIsSaid() {
        var switching = new Scene()
                .line("Known", Need.FOOD, 1_000, 100, 100)
                .appraise(1_000)
                .approaches()
                .getFirst()
                .switching()
                .getFirst();

        assertThat(switching.switchingValue()).isNull();
        assertThat(switching.sentence()).contains("gains however many");
    }
}
