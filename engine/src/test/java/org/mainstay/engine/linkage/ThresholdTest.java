package org.mainstay.engine.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ThresholdTest {

    @Test
    void linksAreMadeFromHalfTheBestF1On() {
        // One link: 2 * 0.9 / (1 + 1.7). Two: 2 * 1.5 / (2 + 1.7). Three: 2 * 1.7 / (3 + 1.7).
        assertThat(Threshold.of(new double[] {0.2, 0.9, 0.6}, 1.7)).isCloseTo(1.5 / 3.7, within(1e-12));
    }

    @Test
    void whatCannotBeLinkedLowersWhatIsAskedOfTheRest() {
        assertThat(Threshold.of(new double[] {0.9}, 9)).isCloseTo(0.09, within(1e-12));
    }

    @Test
    void withoutCandidatesOddsMustBeEven() {
        assertThat(Threshold.of(new double[0], 0)).isEqualTo(0.5);
    }
}
