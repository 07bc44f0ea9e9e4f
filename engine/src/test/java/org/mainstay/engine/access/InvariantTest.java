package org.mainstay.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.reach.Positions;
import org.mainstay.engine.reach.Reach;
import org.mainstay.engine.synthetic.Size;

/// What must hold in every place, shown on a made-up borough.
class InvariantTest {

    private static final Percentage EXACT = withinPercentage(1e-10);

    private final Country borough = Country.of(Size.S1);
    private final Situation situation = borough.situation();

    @Test
    void aClosureInOnePassIsWhatMeasuringAnewGives() {
        var closures = new Closures(situation);
        var random = new Random(360);
        for (var round = 0; round < 50; round++) {
            var closed = random.nextInt(situation.services());
            var anew = Measure.E2SFCA.score(situation.with(without(closed)));
            var quick = closures.without(closed);
            var planned = closures.after(List.of(new Change.Closing(closed)));
            for (var area = 0; area < quick.length; area++) {
                assertThat(quick[area])
                        .isCloseTo(
                                anew.at(area),
                                within(1e-12 * borough.situation().people(area)));
                assertThat(planned.after(area)).isEqualTo(anew.at(area));
            }
        }
    }

    @Test
    void crowdingAfterAClosureIsWhatMeasuringAnewGives() {
        var crowding = Crowding.of(situation);
        for (var closed : new int[] {0, 30, 56, 111}) {
            var anew = Crowding.of(situation.with(without(closed)));
            var quick = crowding.closing(closed);
            for (var service = 0; service < situation.services(); service++) {
                if (service != closed) {
                    assertThat(quick.at(service)).isCloseTo(anew.at(service), EXACT);
                }
            }
            assertThat(quick.stranded()).isCloseTo(crowding.served() - anew.served(), within(1e-6));
        }
    }

    @Test
    void eachClosureTakesAwayWhatTheServiceOffered() {
        var closures = new Closures(situation);
        var before = Measure.E2SFCA.score(situation).allocated();
        for (var closed : new int[] {3, 77, 150}) {
            var after = closures.without(closed);
            var sum = 0.0;
            for (var area = 0; area < after.length; area++) {
                sum += situation.people(area) * after[area];
            }
            assertThat(before - sum).isCloseTo(situation.supply().at(closed), withinPercentage(1e-8));
        }
    }

    @Test
    void aClosureLowersDepthByOneOverItsCatchment() {
        var after = new Closures(situation).after(List.of(new Change.Closing(5)));
        var reach = borough.reach();
        for (var area = 0; area < reach.areas(); area++) {
            var expected = reach.to(area) - reach.from(area) - (reach.pair(area, 5) >= 0 ? 1 : 0);
            assertThat(after.depth(area)).isEqualTo(expected);
        }
    }

    @Test
    void whatFallsToAnAreaIsItsScoreTimesItsPeople() {
        var scores = Measure.E2SFCA.score(situation);
        var units = Measure.SPATIAL_AVAILABILITY.score(situation);
        for (var area = 0; area < scores.areas(); area++) {
            assertThat(units.at(area)).isCloseTo(scores.at(area) * situation.people(area), EXACT);
        }
    }

    @Test
    void spatialAvailabilityKeepsTheSumHoweverMuchManyDraw() {
        var units = SpatialAvailability.score(situation, 1.5).values();
        assertThat(Arrays.stream(units).sum()).isCloseTo(2024, EXACT);
    }

    @Test
    void theBalancedFormGivesOutEveryLevelOfServiceOnce() {
        var scores = Measure.BFCA.score(situation);
        var levels = 0.0;
        for (var service = 0; service < situation.services(); service++) {
            levels += scores.ratio(service);
        }
        assertThat(Arrays.stream(scores.values()).sum()).isCloseTo(levels, EXACT);
    }

    /// 2 of 1,000 areas of this place have nothing in reach: other programs make them not a number, or
    /// leave them out.
    @Test
    void anAreaWithNothingInReachIsZeroAndStays() {
        var scores = Measure.E2SFCA.score(situation);
        var zeros = 0;
        for (var area = 0; area < scores.areas(); area++) {
            assertThat(scores.at(area)).isNotNaN();
            zeros += scores.reason(area).equals(Optional.of(Reason.NO_SERVICE_IN_REACH)) ? 1 : 0;
        }
        assertThat(scores.areas()).isEqualTo(1000);
        assertThat(zeros).isEqualTo(2);
    }

    @Test
    void overlapIsBetweenNoneAndAllAndWithinContainment() {
        new Overlaps(situation.weights(), borough.place().population())
                .each(overlap -> assertThat(overlap.jaccard())
                        .isPositive()
                        .isLessThanOrEqualTo(1)
                        .isLessThanOrEqualTo(overlap.containment() + 1e-15));
    }

    /// Services 11 and 83 stand on one spot and are of two types: alike in reach, never duplicates.
    @Test
    void whatLooksAlikeInReachMayBeOfTwoTypes() {
        var place = borough.place();
        var overlaps = new Overlaps(situation.weights(), place.population()).above(.999, 2);
        assertThat(overlaps).extracting(Overlap::first).contains(11);
        assertThat(place.type()[11]).isNotEqualTo(place.type()[83]);
        for (var type : new int[] {place.type()[11], place.type()[83]}) {
            var own = situation.weights().only(service -> place.type()[service] == type);
            assertThat(new Overlaps(own, place.population()).above(.999, 2))
                    .noneMatch(overlap -> overlap.first() == 11 && overlap.second() == 83);
        }
    }

    @Test
    void oneMoreServiceBringsNoAreaFurtherAway() {
        var place = borough.place();
        var fewer = borough.reach().only(service -> service != 0);
        var before = Nearness.of(fewer, place.population(), 1);
        var after = Nearness.of(borough.reach(), place.population(), 1);
        for (var area = 0; area < place.population().length; area++) {
            assertThat(after.at(area).orElse(1e9))
                    .isLessThanOrEqualTo(before.at(area).orElse(1e9));
        }
    }

    @Test
    void aReachInAnotherOrderOfMakingHasTheSameBits() {
        var place = borough.place();
        var areas = Positions.of(place.areaX(), place.areaY());
        var services = Positions.of(place.serviceX(), place.serviceY());
        var wide = Reach.within(areas, services, 25_000).where(cost -> cost <= 10_000);
        var other = new Situation(Weights.of(wide, Steps.usual()), place.population(), Supply.of(place.capacity()));
        assertThat(Measure.E2SFCA.score(other).values())
                .isEqualTo(Measure.E2SFCA.score(situation).values());
    }

    private Supply without(int closed) {
        var capacity = borough.place().capacity();
        capacity[closed] = 0;
        return Supply.of(capacity);
    }
}
