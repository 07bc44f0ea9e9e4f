package org.mainstay.engine.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearningTest {

    private static Features point(float x, float y) {
        return new Features(new int[] {0, 1}, new float[] {x, y});
    }

    private static BitSet bits(int... positions) {
        var bits = new BitSet();
        IntStream.of(positions).forEach(bits::set);
        return bits;
    }

    @Test
    void twoExamplesAreParted() {
        // By hand: w = (c, 0), bias 0, and the force a of each solves 2a + a - 1 = 0 with a diagonal of 1.
        var weights = new LinearTraining(List.of(point(1, 0), point(-1, 0)), 2).train(new int[] {0, 1}, bits(0));

        assertThat(weights[0]).isCloseTo(2 / 3f, within(0.05f));
        assertThat(weights[1]).isZero();
        assertThat(weights[2]).isCloseTo(0, within(0.05f));
    }

    @Test
    void manyExamplesArePartedWhereTheyCanBe() {
        var random = new SplittableRandom(3);
        var points = new ArrayList<Features>();
        var positive = new BitSet();
        for (var index = 0; index < 600; index++) {
            var x = (float) random.nextDouble(-4, 4);
            points.add(point(x, (float) random.nextDouble(-1, 1)));
            positive.set(index, x > 0.5);
        }
        var rows = IntStream.range(0, 600).toArray();
        var training = new LinearTraining(points, 2);
        var weights = training.train(rows, positive);

        assertThat(IntStream.of(rows)
                        .filter(row -> points.get(row).times(weights) + weights[2] > 0 == positive.get(row))
                        .count())
                .isGreaterThan(580);
        assertThat(training.train(rows, positive)).isEqualTo(weights);
        assertThat(training.train(rows, new BitSet())[2]).isNegative();
    }

    @Test
    void theChanceRisesWithTheScore() {
        var random = new SplittableRandom(5);
        var scores = new float[20_000];
        var right = new boolean[scores.length];
        for (var index = 0; index < scores.length; index++) {
            scores[index] = (float) random.nextDouble(-2, 2);
            right[index] = random.nextDouble() < 1 / (1 + Math.exp(-(2 * scores[index] + 0.5)));
        }
        var confidence = Confidence.of(scores, right);

        assertThat(confidence.slope()).isCloseTo(2, within(0.1f));
        assertThat(confidence.offset()).isCloseTo(0.5f, within(0.1f));
        assertThat(new Confidence(2, 0.5f).percent(0)).isEqualTo(62);
        assertThat(new Confidence(2, 0.5f).percent(1)).isEqualTo(92);
    }

    @Test
    void aFewScoresThatPartWhollyHaveAChanceTooAndNoneHaveEvenOdds() {
        var confidence = Confidence.of(new float[] {-1, 1}, new boolean[] {false, true});

        assertThat(confidence.percent(1)).isBetween(80, 100);
        assertThat(confidence.percent(-1)).isBetween(0, 20);
        assertThat(Confidence.of(new float[0], new boolean[0]).percent(0)).isEqualTo(50);
    }

    @Test
    void theThresholdIsWhereTheTagsAgreeBest() {
        var judging = new Judging(5);
        judging.given(1, 1);
        // 1 given and right; then in order right, right, wrong, right: F1 2/6, 4/7, 6/8, 6/9, 8/10.
        judging.scored(-0.25f, true);
        judging.scored(0.5f, true);
        judging.scored(0.25f, false);
        judging.scored(0.75f, true);
        judging.scored(-1f, false);
        judging.scored(-1.4f, false);
        judging.scored(-7f, true);

        assertThat(judging.judge().threshold()).isEqualTo(-0.625f);
    }

    @Test
    void thousandsOfScoresAreJudged() {
        var judging = new Judging(1_000);
        for (var index = 0; index < 3_000; index++) {
            judging.scored(index / 1_500f - 1, index >= 2_000);
        }

        assertThat(judging.judge().threshold()).isEqualTo((2_000 / 1_500f - 1 + 1_999 / 1_500f - 1) / 2);
        assertThat(judging.judge().confidence().percent(1)).isGreaterThan(95);
    }

    @Test
    void withoutAnyScoreNothingIsBelieved() {
        assertThat(new Judging(3).judge().threshold()).isEqualTo(Float.POSITIVE_INFINITY);
    }

    @Test
    void weightsArePackedIntoBytesColumnByColumn() {
        var packed = PackedWeights.of(2, new float[][] {{1.27f, -0.5f, 0.25f}, {0, 0, -1}});

        assertThat(packed.weight(0, 0)).isEqualTo(127);
        assertThat(packed.weight(1, 0)).isEqualTo(-50);
        assertThat(packed.weight(1, 1)).isZero();
        var scores = packed.scores(point(1, 2));
        assertThat(scores[0]).isCloseTo(1.27f - 1 + 0.25f, within(1e-5f));
        assertThat(scores[1]).isEqualTo(-1);
    }
}
