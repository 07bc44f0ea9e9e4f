package org.mainstay.engine.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Keeping (0) against changing (1 + 2X + Y), X and Y standard normal: everything about it is known in closed form.
class LearningTest {

    private static final int DRAWS = 8_192;
    private static final double[] X = normal("x");
    private static final double[] Y = normal("y");
    private static final double[] GAIN = IntStream.range(0, DRAWS)
            .mapToDouble(draw -> 1 + 2 * X[draw] + Y[draw])
            .toArray();

    @Test
    void knowingOneNumberIsWorthWhatTheClosedFormSays() {
        var learning = Learning.between(new double[][] {new double[DRAWS], GAIN});

        assertThat(learning.of(Learning.order(X))).isCloseTo(0.3956, within(0.02));
        assertThat(learning.of(Learning.order(Y))).isCloseTo(0.0833, within(0.02));
        assertThat(learning.ofAll()).isCloseTo(0.4798, within(0.02));
    }

    @Test
    void soIsKnowingItForTheClass() {
        var learning = Learning.ofClass(classes(), 2);

        assertThat(Shares.of(classes(), 2).of(1)).isCloseTo(0.6726, within(0.02));
        assertThat(learning.of(Learning.order(X))).isCloseTo(0.1949, within(0.02));
        assertThat(learning.of(Learning.order(Y))).isCloseTo(0.0318, within(0.02));
    }

    @Test
    void whatHasNothingToDoWithItIsWorthNothing() {
        var learning = Learning.between(new double[][] {new double[DRAWS], GAIN});

        assertThat(learning.of(Learning.order(normal("z")))).isLessThan(0.005);
    }

    private static byte[] classes() {
        var classes = new byte[DRAWS];
        for (var draw = 0; draw < DRAWS; draw++) {
            classes[draw] = (byte) (GAIN[draw] > 0 ? 1 : 0);
        }
        return classes;
    }

    private static double[] normal(String direction) {
        var stream = LatinHypercube.stream(1, direction);
        return IntStream.range(0, DRAWS)
                .mapToDouble(draw -> Normal.value(LatinHypercube.at(stream, draw)))
                .toArray();
    }
}
