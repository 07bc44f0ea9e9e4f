package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PortionTest {

    @Test
    void aPortionIsRoundedDown() {
        assertThat(Portion.of(7, 1, 2)).isEqualTo(3);
        assertThat(Portion.of(8, 1, 2)).isEqualTo(4);
    }

    @Test
    void aNegativePortionIsRoundedDownToo() {
        assertThat(Portion.of(-7, 1, 2)).isEqualTo(-4);
        assertThat(Portion.of(-8, 1, 2)).isEqualTo(-4);
    }

    @Test
    void aPortionIsExactWhereTheProductExceedsALong() {
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            long value = random.nextLong() >> random.nextInt(4);
            long whole = 1 + (random.nextLong() >>> 1);
            long part = random.nextLong(whole);

            var exact = BigInteger.valueOf(value).multiply(BigInteger.valueOf(part));
            var division = exact.divideAndRemainder(BigInteger.valueOf(whole));
            var floor = division[1].signum() < 0 ? division[0].subtract(BigInteger.ONE) : division[0];
            assertThat(Portion.of(value, part, whole)).isEqualTo(floor.longValueExact());
        }
    }

    @Test
    void aHugeNegativeProductThatDividesEvenlyIsNotRoundedFurther() {
        assertThat(Portion.of(-(1L << 62), 1L << 20, 1L << 21)).isEqualTo(-(1L << 61));
    }

    @Test
    void theStepsOfAYearAddToTheYear() {
        for (long yearly : new long[] {0, 1, 11, 12, 13, 999_999, 1_000_000_000_007L}) {
            long sum = 0;
            for (int position = 0; position < 12; position++) {
                long part = Portion.ofYear(yearly, position, 12);
                assertThat(part).isBetween(yearly / 12, yearly / 12 + 1);
                sum += part;
            }
            assertThat(sum).isEqualTo(yearly);
        }
    }

    @Test
    void aSplitGivesTheRestToTheLargestRemainders() {
        assertThat(split(10, 1, 1, 1)).containsExactly(4, 3, 3);
        assertThat(split(7, 5, 3, 2)).containsExactly(4, 2, 1);
        assertThat(split(1, 1, 3, 2)).containsExactly(0, 1, 0);
        assertThat(split(2, 1, 3, 2)).containsExactly(0, 1, 1);
        assertThat(split(0, 1, 3, 2)).containsExactly(0, 0, 0);
        assertThat(split(6, 1, 3, 2)).containsExactly(1, 3, 2);
    }

    @Test
    void amongEqualRemaindersTheFirstGetsTheRest() {
        assertThat(split(2, 1, 1, 1, 1)).containsExactly(1, 1, 0, 0);
    }

    @Test
    void aSplitAddsUpAndStaysWithinOneOfTheExactShare() {
        var random = new Random(2);
        for (int i = 0; i < 500; i++) {
            long[] weights = random.longs(1 + random.nextInt(20), 1, 1L << 40).toArray();
            long sum = Arrays.stream(weights).sum();
            long total = random.nextLong(sum + 1);

            long[] parts = split(total, weights);

            assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
            for (int j = 0; j < weights.length; j++) {
                long floor = Portion.of(weights[j], total, sum);
                assertThat(parts[j]).isBetween(floor, Math.min(floor + 1, weights[j]));
            }
        }
    }

    private static long[] split(long total, long... weights) {
        long[] parts = new long[weights.length];
        Portion.split(total, weights, weights.length, Arrays.stream(weights).sum(), parts);
        return parts;
    }
}
