package org.mainstay.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.reach.TravelTimes;

class SituationTest {

    /// Area 0 reaches both services, area 1 the second, area 2 nothing that was measured.
    private static final TravelTimes TIMES = new TravelTimes(3, 2);

    static {
        TIMES.add(0, 0, 10);
        TIMES.add(0, 1, 20);
        TIMES.add(1, 1, 30);
    }

    private static final Weights ALIKE = Weights.of(TIMES.reach(), new Binary(30));
    private static final double[] PEOPLE = {100, 50, 70};

    @Test
    void aCapacityThatNobodyToldIsLeftOutOfScoresAndKeptInDepth() {
        var situation = new Situation(ALIKE, PEOPLE, Supply.of(Arrays.asList(10.0, null)));
        var scores = Measure.E2SFCA.score(situation);
        assertThat(scores.leftOut()).isEqualTo(1);
        assertThat(scores.at(0)).isCloseTo(.1, within(1e-15));
        assertThat(scores.reason(1)).contains(Reason.CAPACITY_NOT_KNOWN);
        assertThat(scores.measured(1)).isFalse();
        assertThat(Depth.of(situation.weights(), PEOPLE).at(0)).isEqualTo(2);
        assertThat(scores.mean()).isCloseTo(.1, within(1e-15));
    }

    @Test
    void anAreaThatWasNotLocatedIsNotCountedInTheMean() {
        var scores = Measure.E2SFCA.score(new Situation(ALIKE, PEOPLE, Supply.of(new double[] {10, 5})));
        assertThat(scores.reason(2)).contains(Reason.NOT_LOCATED);
        assertThat(scores.at(2)).isZero();
        assertThat(scores.mean()).isCloseTo(.1, within(1e-15));
        var depth = Depth.of(ALIKE, PEOPLE);
        assertThat(depth.peopleNotLocated()).isEqualTo(70);
        assertThat(depth.people(0)).isZero();
    }

    @Test
    void spatialAvailabilityIsNeverNotANumberWhereNobodyLives() {
        var scores = Measure.SPATIAL_AVAILABILITY.score(
                new Situation(ALIKE, new double[] {0, 0, 0}, Supply.of(new double[] {10, 5})));
        assertThat(scores.values()).containsExactly(0, 0, 0);
        assertThat(scores.reason(0)).contains(Reason.NO_POPULATION);
        assertThat(scores.unreachedCapacity()).isEqualTo(15);
        assertThat(scores.mean()).isZero();
    }

    @Test
    void theNearestAndTheSecondNearestAreKnown() {
        var nearest = Nearness.of(TIMES.reach(), PEOPLE, 1);
        assertThat(nearest.mean().orElseThrow()).isCloseTo((100 * 10 + 50 * 30) / 150.0, within(1e-12));
        assertThat(nearest.percentile(.5)).hasValue(10);
        assertThat(nearest.percentile(.95)).hasValue(30);
        assertThat(nearest.shareBeyond(15)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(nearest.at(2)).isEmpty();
        var second = Nearness.of(TIMES.reach(), PEOPLE, 2);
        assertThat(second.at(0)).hasValue(20);
        assertThat(second.at(1)).isEmpty();
        assertThat(second.peopleInReach()).isEqualTo(100);
        var third = Nearness.of(TIMES.reach(), PEOPLE, 3);
        assertThat(third.mean()).isEmpty();
        assertThat(third.percentile(.5)).isEmpty();
    }

    @Test
    void whatCountsFallsWithDistanceUpToTheLimit() {
        var gaussian = new Gaussian(10, 20);
        assertThat(gaussian.weight(0)).isEqualTo(1);
        assertThat(gaussian.weight(10)).isCloseTo(Math.exp(-.5), within(1e-15));
        assertThat(gaussian.weight(21)).isZero();
        var exponential = new Exponential(.1, 20);
        assertThat(exponential.weight(20)).isCloseTo(Math.exp(-2), within(1e-15));
        assertThat(exponential.weight(21)).isZero();
        assertThat(Steps.usual().weight(5000)).isEqualTo(.68);
        assertThat(Steps.usual().weight(5000.1)).isEqualTo(.22);
        assertThat(Steps.usual().weight(10_001)).isZero();
        assertThat(Steps.usual().limit()).isEqualTo(10_000);
    }

    @Test
    void everyDecaySaysWhatItIs() {
        assertThat(Steps.usual().described()).isEqualTo("steps: 1 to 2000, 0.68 to 5000, 0.22 to 10000");
        assertThat(new Gaussian(5000, 1e4).described()).isEqualTo("Gaussian: width 5000 to 10000");
        assertThat(new Exponential(.1, Double.POSITIVE_INFINITY).described())
                .isEqualTo("exponential: rate 0.1 to no limit");
        assertThat(new Binary(45).described()).isEqualTo("binary: 1 to 45");
    }

    @Test
    void onlyPairsThatCountAreKept() {
        assertThat(Weights.of(TIMES.reach(), new Binary(20)).reach().pairs()).isEqualTo(2);
        assertThat(ALIKE.only(service -> service == 1).at(0)).isEqualTo(1);
        assertThat(Weights.of(TIMES.reach(), Steps.usual())
                        .only(service -> service == 1)
                        .at(1))
                .isEqualTo(1);
    }

    @Test
    void anOpeningWhereNobodyLivesGivesNothing() {
        var situation = new Situation(ALIKE, PEOPLE, Supply.of(new double[] {10, 5}));
        var near = Weights.of(new TravelTimes(3, 1).reach(), new Binary(30));
        var after = new Closures(situation).after(List.of(new Change.Opening(near, 10)));
        assertThat(after.after(0)).isEqualTo(after.before(0));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new Situation(ALIKE, new double[1], Supply.of(new double[2])))
                .hasMessageContaining("3 areas");
        assertThatThrownBy(() -> new Situation(ALIKE, new double[] {1, -2, 3}, Supply.of(new double[2])))
                .hasMessageContaining("-2");
        assertThatThrownBy(() -> Supply.of(new double[] {-1})).hasMessageContaining("-1");
        assertThatThrownBy(() -> new Steps(List.of())).hasMessageContaining("steps");
        assertThatThrownBy(() -> new Steps.Step(10, 0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new Gaussian(0, 1)).hasMessageContaining("width");
        assertThatThrownBy(() -> new Exponential(-1, 1)).hasMessageContaining("rate");
        assertThatThrownBy(() -> new Change.Merging(1, 1, .5)).hasMessageContaining("itself");
        assertThatThrownBy(() -> new Change.Merging(1, 2, 1.5)).hasMessageContaining("1.5");
    }
}
