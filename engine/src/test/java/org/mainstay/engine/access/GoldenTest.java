package org.mainstay.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mainstay.engine.synthetic.Size;

/// The values that independent programs agree on, to all their digits.
class GoldenTest {

    private static final Percentage DIGITS = withinPercentage(6e-10);
    private static final Percentage TEN_DIGITS = withinPercentage(6e-8);
    private static final Percentage SEVEN_DIGITS = withinPercentage(6e-5);

    @Test
    void scoresOfABorough() {
        var borough = Country.of(Size.S1);
        assertScores(borough.situation(), Measure.E2SFCA, .982840649014, .0004105870902, .0007099454338);
        assertScores(borough.with(gaussian(Size.S1)), Measure.E2SFCA, .982658991645, .0005118539883, .0007657553394);
        assertScores(borough.situation(), Measure.TWO_SFCA, .981376057868, .0005623114224, .0009113431015);
        assertScores(borough.situation(), Measure.M2SFCA, .604649494559, .0001391345952);
        assertScores(borough.situation(), Measure.THREE_SFCA, .986168497438, .0007429809972);
        assertScores(borough.situation(), Measure.BFCA, .204428867124, .0001064027, .0001440711);
        assertScores(borough.situation(), Measure.SPATIAL_AVAILABILITY, 2024, .4713539796, 1.094735859);
    }

    @Test
    void scoresOfACounty() {
        var county = Country.of(Size.S2);
        assertScores(county.situation(), Measure.E2SFCA, 10.3591860750, .001254379327, 5.039652735e-05);
        assertScores(county.with(gaussian(Size.S2)), Measure.E2SFCA, 10.3618598960, .001181175137, 5.609583690e-05);
        assertScores(county.situation(), Measure.TWO_SFCA, 10.3701388220, .001501968896, 7.621845431e-05);
        assertScores(county.situation(), Measure.M2SFCA, 6.07026229792, .0005374726104);
        assertScores(county.situation(), Measure.THREE_SFCA, 10.361938057, .0009799176792);
        assertScores(county.situation(), Measure.BFCA, 2.20461189654, .0002541027, 7.764275e-06);
        assertScores(county.situation(), Measure.SPATIAL_AVAILABILITY, 20784, 1.440027467, .07771144517);
    }

    @Test
    void scoresOfACountry() {
        var country = Country.of(Size.S3);
        assertScores(country.situation(), Measure.E2SFCA, 52.2165993990, .001165361670, .001030726493);
        assertScores(country.with(gaussian(Size.S3)), Measure.E2SFCA, 52.2193539721, .001320185896, .001005471551);
        assertScores(country.situation(), Measure.TWO_SFCA, 52.1801715435, .001572557821, .001617816709);
        assertScores(country.situation(), Measure.M2SFCA, 30.7076563709, .0004483594264);
        assertScores(country.situation(), Measure.THREE_SFCA, 52.2672448803, .001246573233);
        assertScores(country.situation(), Measure.BFCA, 16.9303708301, .0003639873, .0003457916);
        assertScores(country.situation(), Measure.SPATIAL_AVAILABILITY, 104371, 1.337835197, 1.589380252);
    }

    @Test
    @EnabledIfSystemProperty(named = "slow", matches = "true", disabledReason = "asked for with -Pslow")
    void scoresOfACountryWithAWiderReach() {
        var wide = Country.of(Size.S4);
        assertScores(wide.situation(), Measure.E2SFCA, 52.2165993990, .001165361670, .001030726493);
        assertScores(wide.with(gaussian(Size.S4)), Measure.E2SFCA, 52.2072788848, .001367974165, .001053932063);
    }

    @Test
    void whatPeopleGetIsAllThatIsOffered() {
        var capacity = List.of(2024.0, 20784.0, 104371.0);
        var lossy = List.of(1245.28678181, 12186.3198124, 61348.2757358);
        for (var size : List.of(Size.S1, Size.S2, Size.S3)) {
            var index = size.compareTo(Size.S1);
            var situation = Country.of(size).situation();
            for (var measure : List.of(Measure.E2SFCA, Measure.TWO_SFCA, Measure.THREE_SFCA)) {
                assertThat(measure.score(situation).allocated())
                        .isCloseTo(capacity.get(index), withinPercentage(1e-10));
            }
            assertThat(Measure.M2SFCA.score(situation).allocated()).isCloseTo(lossy.get(index), DIGITS);
        }
    }

    @Test
    void crowdingOfThreeSizes() {
        assertCrowding(Size.S1, 205195.592873, 1276.118582, 1044.096217, 2_053_758);
        assertCrowding(Size.S2, 1979992.76505, 1218.064629, 783.4486756, 20_014_407);
        assertCrowding(Size.S3, 6482968.64641, 690.7991081, 607.4711767, 65_842_076);
    }

    @Test
    void depthWithinThreeKilometres() {
        assertDepth(Size.S1, 3000, 165446, 83197, 99545, 1709078);
        assertDepth(Size.S2, 3000, 1610170, 1294368, 1137519, 16018405);
        assertDepth(Size.S3, 3000, 8443472, 5901695, 4966215, 46739659);
    }

    @Test
    void depthWithinTenKilometres() {
        assertDepth(Size.S1, 10_000, 3508, 2862, 28677, 2022219);
        assertDepth(Size.S2, 10_000, 46055, 97152, 154856, 19762399);
        assertDepth(Size.S3, 10_000, 208965, 576463, 665307, 64600306);
    }

    @Test
    void pairsAndAreasWithinThreeKilometres() {
        assertNear(Size.S1, 12384, 81, 40);
        assertNear(Size.S2, 192594, 807, 647);
        assertNear(Size.S3, 623408, 4198, 2965);
    }

    @Test
    void whoDependsOnOneServiceAlone() {
        assertUnique(Size.S1, 3000, 56, 21092, 19);
        assertUnique(Size.S2, 3000, 1350, 23880, 250);
        assertUnique(Size.S3, 3000, 6010, 35784, 1557);
        assertUnique(Size.S1, 10_000, 30, 2862, 1);
        assertUnique(Size.S2, 10_000, 1906, 18040, 14);
        assertUnique(Size.S3, 10_000, 1857, 27566, 111);
    }

    @Test
    void depthOfOneTypeAlone() {
        assertType(Size.S1, 3000, 757045, 596075);
        assertType(Size.S2, 3000, 9434830, 4014240);
        assertType(Size.S3, 3000, 35913890, 13767571);
        assertType(Size.S1, 10_000, 80228, 44310);
        assertType(Size.S2, 10_000, 1709447, 1695086);
        assertType(Size.S3, 10_000, 7144734, 9941353);
    }

    @Test
    void metresToTheNearest() {
        assertNearest(Size.S1, 1192.7687658661);
        assertNearest(Size.S2, 1180.8359424564);
        assertNearest(Size.S3, 1468.6377432412);
    }

    @Test
    void whoFallsBelowHalfTheMeanWhenOneCloses() {
        assertClosures(Size.S1, 157120, 203260, 40, 14062);
        assertClosures(Size.S2, 1452602, 2819251, 1824, 44025);
        assertClosures(Size.S3, 6450177, 13520728, 273, 51217);
    }

    @Test
    void overlapOfABorough() {
        var borough = Country.of(Size.S1);
        var overlaps =
                new Overlaps(borough.situation().weights(), borough.place().population()).above(0, 0);
        assertThat(overlaps.getFirst().jaccard()).isCloseTo(.586969976992, DIGITS);
        assertThat(overlaps.getFirst().containment()).isCloseTo(.846651188652, DIGITS);
        assertThat(overlaps.stream().mapToDouble(Overlap::jaccard).sum()).isCloseTo(3000.24889635, DIGITS);
        assertThat(overlaps.stream().filter(overlap -> overlap.jaccard() >= .5)).hasSize(2720);
    }

    private static Gaussian gaussian(Size size) {
        return new Gaussian(5000, size.limit());
    }

    private static void assertScores(Situation situation, Measure measure, double sum, double... first) {
        var values = measure.score(situation).values();
        assertThat(Arrays.stream(values).sum()).isCloseTo(sum, DIGITS);
        var precision = measure == Measure.BFCA ? SEVEN_DIGITS : TEN_DIGITS;
        for (var area = 0; area < first.length; area++) {
            assertThat(values[area]).isCloseTo(first[area], precision);
        }
    }

    private static void assertCrowding(Size size, double sum, double first, double second, double people) {
        var situation = Country.of(size).situation();
        var crowding = Crowding.of(situation);
        assertThat(sum(size.services(), crowding::at)).isCloseTo(sum, DIGITS);
        assertThat(crowding.at(0)).isCloseTo(first, TEN_DIGITS);
        assertThat(crowding.at(1)).isCloseTo(second, TEN_DIGITS);
        assertThat(crowding.served()).isEqualTo(people);
        assertThat(sum(size.services(), service -> situation.supply().at(service) * crowding.at(service)))
                .isCloseTo(people, withinPercentage(1e-10));
    }

    private static void assertDepth(Size size, double metres, double none, double one, double two, double more) {
        var country = Country.of(size);
        var depth = Depth.of(country.near(metres), country.place().population());
        assertThat(depth.people(0)).isEqualTo(none);
        assertThat(depth.people(1)).isEqualTo(one);
        assertThat(depth.people(2)).isEqualTo(two);
        assertThat(depth.peopleAtLeast(3)).isEqualTo(more);
        assertThat(depth.peopleNotLocated()).isZero();
    }

    private static void assertNear(Size size, int pairs, int none, int one) {
        var country = Country.of(size);
        var near = country.near(3000);
        var depth = Depth.of(near, country.place().population());
        assertThat(near.reach().pairs()).isEqualTo(pairs);
        assertThat(IntStream.range(0, size.areas()).filter(area -> depth.at(area) == 0))
                .hasSize(none);
        assertThat(IntStream.range(0, size.areas()).filter(area -> depth.at(area) == 1))
                .hasSize(one);
    }

    private static void assertUnique(Size size, double metres, int service, double people, int number) {
        var country = Country.of(size);
        var depth = Depth.of(country.near(metres), country.place().population());
        assertThat(depth.unique(service)).isEqualTo(people);
        assertThat(IntStream.range(0, size.services())
                        .mapToDouble(depth::unique)
                        .max())
                .hasValue(people);
        assertThat(IntStream.range(0, size.services()).filter(other -> depth.unique(other) > 0))
                .hasSize(number);
        assertThat(sum(size.services(), depth::unique)).isEqualTo(depth.people(1));
    }

    private static void assertType(Size size, double metres, double none, double one) {
        var country = Country.of(size);
        var type = country.place().type();
        var near = Weights.of(country.reach().only(service -> type[service] == 0), new Binary(metres));
        var depth = Depth.of(near, country.place().population());
        assertThat(depth.people(0)).isEqualTo(none);
        assertThat(depth.people(1)).isEqualTo(one);
    }

    private static void assertNearest(Size size, double metres) {
        var country = Country.of(size);
        var nearness = Nearness.of(country.reach(), country.place().population(), 1);
        assertThat(nearness.mean().orElseThrow()).isCloseTo(metres, DIGITS);
    }

    private static void assertClosures(Size size, double before, double sum, int worst, double most) {
        var situation = Country.of(size).situation();
        var scores = Measure.E2SFCA.score(situation);
        var line = scores.mean() / 2;
        var tails = new Closures(situation).each(line);
        assertThat(sum(size.areas(), area -> scores.at(area) < line ? situation.people(area) : 0))
                .isEqualTo(before);
        assertThat(tails.stream().mapToDouble(Tail::newlyBelow).sum()).isEqualTo(sum);
        assertThat(tails.get(worst).newlyBelow()).isEqualTo(most);
        assertThat(tails.stream().mapToDouble(Tail::newlyBelow).max()).hasValue(most);
    }

    private static double sum(int number, IntToDoubleFunction of) {
        return IntStream.range(0, number).mapToDouble(of).sum();
    }
}
