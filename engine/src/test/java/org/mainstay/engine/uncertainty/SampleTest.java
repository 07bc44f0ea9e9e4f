package org.mainstay.engine.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private final Sample sample = Sample.of(new long[] {3, 1, 2, 10, 9, 8, 4, 5, 7, 6});

    @Test
    void aPercentileIsAValueThatWasDrawn() {
        assertThat(sample.percentile(10)).isEqualTo(1);
        assertThat(sample.percentile(50)).isEqualTo(5);
        assertThat(sample.percentile(90)).isEqualTo(9);
        assertThat(sample.percentile(91)).isEqualTo(10);
        assertThat(Sample.of(new long[] {4}).percentile(10)).isEqualTo(4);
    }

    @Test
    void theMeanOfTheTailCountsTheLastDrawInPart() {
        assertThat(sample.tail(0.8)).isCloseTo(9.5, within(1e-9));
        assertThat(sample.tail(0.9)).isCloseTo(10, within(1e-9));
        assertThat(sample.tail(0.75)).isCloseTo(9.2, within(1e-9));
    }

    @Test
    void itIsTheLeastOfWhatTheLinearProgrammeMayChoose() {
        var least = LongStream.rangeClosed(1, 10)
                .mapToDouble(eta -> eta
                        + LongStream.rangeClosed(1, 10)
                                        .mapToDouble(loss -> Math.max(0, loss - eta) / 10.0)
                                        .sum()
                                / (1 - 0.75))
                .min()
                .orElseThrow();

        assertThat(sample.tail(0.75)).isCloseTo(least, within(1e-9));
    }

    @Test
    void withoutADrawThereIsNoSample() {
        assertThatThrownBy(() -> Sample.of(new long[0])).hasMessageContaining("Nothing was drawn");
    }
}
