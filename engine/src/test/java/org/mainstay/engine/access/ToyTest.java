package org.mainstay.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.reach.TravelTimes;

/// Every measure on numbers worked out by hand.
class ToyTest {

    private static final Offset<Double> EXACT = within(5e-15);

    private final Situation toy = Toy.situation();

    @Test
    void nearServicesCountMoreInTheEnhancedForm() {
        assertScores(Measure.E2SFCA, .075, .075, .025, 0, 0, 0);
    }

    @Test
    void everythingWithinTheLimitCountsAlikeInThePlainForm() {
        assertScores(Measure.TWO_SFCA, 1 / 15.0, 1 / 15.0, 1 / 30.0, 0, 0, 0);
    }

    @Test
    void spatialAvailabilitySharesOutTheUnits() {
        assertScores(Measure.SPATIAL_AVAILABILITY, 7.5, 15, 7.5, 0, 0, 0);
    }

    @Test
    void theModifiedFormLosesWhatIsFar() {
        assertScores(Measure.M2SFCA, .0625, .0625, .0125, 0, 0, 0);
        assertThat(Measure.M2SFCA.score(toy).allocated()).isCloseTo(22.5, EXACT);
    }

    @Test
    void theThreeStepFormSharesThePeopleOutFirst() {
        assertScores(Measure.THREE_SFCA, 1 / 12.0, 1 / 12.0, 1 / 60.0, 0, 0, 0);
        assertThat(Measure.THREE_SFCA.score(toy).allocated()).isCloseTo(30, within(1e-13));
    }

    @Test
    void theBalancedFormCountsNobodyTwice() {
        assertScores(Measure.BFCA, .06875, .0625, .01875, 0, 0, 0);
        assertThat(Measure.BFCA.score(toy).ratio(0)).isCloseTo(.075, EXACT);
    }

    @Test
    void whatPeopleGetIsWhatReachedServicesOffer() {
        var scores = Measure.E2SFCA.score(toy);
        assertThat(scores.allocated()).isCloseTo(30, within(1e-13));
        assertThat(scores.unreachedCapacity()).isEqualTo(5);
        assertThat(scores.mean()).isCloseTo(30 / 690.0, EXACT);
    }

    @Test
    void everyZeroHasItsReason() {
        var scores = Measure.E2SFCA.score(toy);
        assertThat(scores.areas()).isEqualTo(6);
        assertThat(scores.reason(0)).isEmpty();
        assertThat(scores.reason(3)).contains(Reason.NO_POPULATION);
        assertThat(scores.reason(4)).contains(Reason.NO_SERVICE_IN_REACH);
        assertThat(scores.reason(5)).contains(Reason.ZERO_CAPACITY_IN_REACH);
        assertThat(scores.measured(4)).isTrue();
    }

    @Test
    void peopleCrowdWhereNearCapacityIsSmall() {
        var crowding = Crowding.of(toy);
        assertThat(crowding.at(0)).isCloseTo(9, EXACT);
        assertThat(crowding.at(1)).isCloseTo(25.5, EXACT);
        assertThat(crowding.at(2)).isCloseTo(30, EXACT);
        assertThat(crowding.at(3)).isZero();
        assertThat(crowding.served()).isEqualTo(600);
        assertThat(crowding.joint(0, 1)).isCloseTo(20, within(1e-14));
        assertThat(crowding.joint(2, 2)).isZero();
    }

    @Test
    void depthAndUniqueCoverageSayWhoDependsOnOne() {
        var depth = Depth.of(Toy.weights(), Toy.PEOPLE);
        var depths = new ArrayList<Integer>();
        for (var area = 0; area < 6; area++) {
            depths.add(depth.at(area));
        }
        assertThat(depths).containsExactly(2, 2, 2, 1, 0, 1);
        assertThat(depth.unique(2)).isEqualTo(40);
        assertThat(depth.unique(0) + depth.unique(1) + depth.unique(3)).isZero();
        assertThat(depth.catchment(2)).isEqualTo(340);
        assertThat(depth.people(0)).isEqualTo(50);
        assertThat(depth.people(1)).isEqualTo(40);
        assertThat(depth.peopleAtLeast(2)).isEqualTo(600);
    }

    @Test
    void redundancyIsUndefinedWhereNobodyLives() {
        var depth = Depth.of(Toy.weights(), Toy.PEOPLE);
        assertThat(depth.redundancy(0)).hasValue(1);
        assertThat(depth.redundancy(2)).hasValue(15 / 17.0);
        assertThat(depth.redundancy(3)).isEmpty();
    }

    @Test
    void overlapComparesWhomTwoServicesReach() {
        var overlaps = new Overlaps(Toy.weights(), Toy.PEOPLE).above(0, 0);
        assertThat(overlaps).contains(new Overlap(0, 1, 1 / 3.0, .75));
        assertThat(overlaps).hasSize(2);
        assertThat(new Overlaps(Toy.weights(), Toy.PEOPLE).above(.5, .8)).isEmpty();
    }

    @Test
    void closingOneServiceTakesAwayWhatItGave() {
        var closures = new Closures(toy);
        assertThat(closures.without(0)).containsExactly(new double[] {.025, .05, .025, 0, 0, 0}, EXACT);
        assertThat(closures.without(1)).containsExactly(new double[] {.05, .025, 0, 0, 0, 0}, EXACT);
    }

    @Test
    void eachClosingHasItsTail() {
        var tails = new Closures(toy).each(.03);
        assertThat(tails.get(0)).isEqualTo(new Tail(0, 100, 0, 300));
        assertThat(tails.get(1)).isEqualTo(new Tail(1, 200, 0, 600));
        assertThat(tails.get(2)).isEqualTo(new Tail(2, 0, 40, 300));
        assertThat(tails.get(3)).isEqualTo(new Tail(3, 0, 0, 0));
    }

    @Test
    void aMergerMovesTheShareThatIsKept() {
        var after = new Closures(toy).after(List.of(new Change.Merging(0, 1, 0.5)));
        assertThat(after.before(0)).isCloseTo(.075, EXACT);
        assertThat(after.after(0)).isCloseTo(.5 * 25 / 400, EXACT);
        assertThat(after.depth(0)).isEqualTo(1);
        assertThat(after.newlyAt(1)).isEqualTo(300);
        assertThat(after.newlyBelow(.07)).isEqualTo(300);
    }

    @Test
    void twiceTheCapacityIsTwiceTheGift() {
        var after = new Closures(toy).after(List.of(new Change.Resizing(0, 20)));
        assertThat(after.after(0)).isCloseTo(.125, EXACT);
        assertThat(after.depth(0)).isEqualTo(2);
    }

    @Test
    void anOpeningServesThoseItIsNear() {
        var times = new TravelTimes(6, 1);
        times.add(4, 0, 1);
        var near = Weights.of(times.reach(), new Binary(1));
        var after = new Closures(toy).after(List.of(new Change.Opening(near, 10)));
        assertThat(after.after(4)).isEqualTo(.2);
        assertThat(after.depth(4)).isEqualTo(1);
        assertThat(after.newlyAt(1)).isEqualTo(50);
    }

    @Test
    void whoLosesTheirOnlyCapacityIsStranded() {
        var squeeze = Crowding.of(toy).closing(1);
        assertThat(squeeze.closed()).isEqualTo(1);
        assertThat(squeeze.stranded()).isEqualTo(300);
        assertThat(squeeze.at(0)).isCloseTo(30, within(1e-14));
        assertThat(squeeze.at(1)).isZero();
        assertThat(squeeze.at(2)).isCloseTo(0, within(1e-14));
    }

    @Test
    void closingAgainAndWithoutPeopleChangesNothing() {
        var after = new Closures(toy).after(List.of(new Change.Closing(3)));
        assertThat(after.after(0)).isEqualTo(after.before(0));
        assertThat(after.newlyAt(0)).isZero();
    }

    private void assertScores(Measure measure, double... expected) {
        var scores = measure.score(toy);
        assertThat(scores.measure()).isEqualTo(measure);
        assertThat(scores.values()).containsExactly(expected, EXACT);
    }
}
