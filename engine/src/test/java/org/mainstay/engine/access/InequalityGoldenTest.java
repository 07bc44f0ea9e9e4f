package org.mainstay.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.inequality.Distribution;
import org.mainstay.engine.synthetic.Size;

/// How uneven access is in made-up places: values that independent programs agree on.
class InequalityGoldenTest {

    private static final Percentage DIGITS = withinPercentage(6e-10);

    @Test
    void unevennessOfABorough() {
        var golden = new Golden(.000983829995732, .157341740722, .0520685608022, -.0259719823595, -.0616868006679);
        golden.assertHolds(Size.S1, -.0261884501442, .825400987556);
        assertPoverty(Size.S1, .07954975, .03372850, .02001632);
    }

    @Test
    void unevennessOfACounty() {
        var golden = new Golden(.00103606786324, .175461067286, .0584265731914, -.0132413413257, -.0249133591613);
        golden.assertHolds(Size.S2, -.0134398983285, .918976843212);
        assertPoverty(Size.S2, .06768084, .02875460, .01761648);
    }

    @Test
    void unevennessOfACountry() {
        var golden = new Golden(.00158015677603, .206080302241, .0776590843105, -.00543728480183, -.00563721009957);
        golden.assertHolds(Size.S3, -.00515345637527, .974191238849);
        assertPoverty(Size.S3, .04904210, .02201021, .01419398);
    }

    /// A ranking by deciles has thousands of ties: read in three orders it has one value.
    @Test
    void theOrderOfRowsDecidesNothing() {
        var country = Country.of(Size.S1);
        var people = country.place().population();
        var value = Measure.E2SFCA.score(country.situation()).values();
        var decile = deciles(country.place().deprivation());
        var straight = Distribution.of(people, value).by(decile).concentration();
        for (var order : new int[][] {order(value, 1), order(value, -1)}) {
            var shuffled = Distribution.of(pick(people, order), pick(value, order))
                    .by(pick(decile, order))
                    .concentration();
            assertThat(shuffled).isCloseTo(straight, withinPercentage(1e-10));
        }
    }

    private record Golden(double mean, double gini, double theil, double concentration, double erreygers) {

        void assertHolds(Size size, double onDeciles, double palma) {
            var country = Country.of(size);
            var value = Measure.E2SFCA.score(country.situation()).values();
            var whole = distribution(size);
            var ranked = whole.by(country.place().deprivation());
            assertThat(whole.mean()).isCloseTo(mean, DIGITS);
            assertThat(whole.gini()).isCloseTo(gini, DIGITS);
            assertThat(whole.theil()).isCloseTo(theil, DIGITS);
            assertThat(ranked.concentration()).isCloseTo(concentration, DIGITS);
            var least = Arrays.stream(value).min().orElseThrow();
            var most = Arrays.stream(value).max().orElseThrow();
            assertThat(ranked.erreygers(least, most)).isCloseTo(erreygers, DIGITS);
            assertThat(whole.by(deciles(country.place().deprivation())).concentration())
                    .isCloseTo(onDeciles, DIGITS);
            assertThat(ranked.palma().orElseThrow()).isCloseTo(palma, DIGITS);
        }
    }

    private static void assertPoverty(Size size, double... golden) {
        for (var power = 0; power < golden.length; power++) {
            assertThat(distribution(size).poverty(5e-4, power)).isCloseTo(golden[power], withinPercentage(3e-5));
        }
    }

    private static Distribution distribution(Size size) {
        var country = Country.of(size);
        return Distribution.of(
                country.place().population(),
                Measure.E2SFCA.score(country.situation()).values());
    }

    private static double[] deciles(double[] deprivation) {
        var order = order(deprivation, 1);
        var decile = new double[order.length];
        for (var place = 0; place < order.length; place++) {
            decile[order[place]] = Math.ceil((place + 1) / (order.length / 10.0));
        }
        return decile;
    }

    private static int[] order(double[] key, int direction) {
        return IntStream.range(0, key.length)
                .boxed()
                .sorted(Comparator.comparingDouble(index -> direction * key[index]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double[] pick(double[] values, int[] order) {
        return Arrays.stream(order).mapToDouble(index -> values[index]).toArray();
    }
}
