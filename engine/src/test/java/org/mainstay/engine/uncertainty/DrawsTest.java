package org.mainstay.engine.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawsTest {

    private static final Range SHARE = new Range("share", 0, 0.15, 0.5, false, false);
    private static final Range REPLACED = new Range("replaced", -0.06, 0.3, 0.73, true, false);
    private static final Range LEVERAGE = new Range("leverage", 0, 0.32, 1.3, false, true);

    @Test
    void everyStripOfABlockHoldsOnePoint() {
        var strips = new HashSet<Integer>();
        var stream = LatinHypercube.stream(5, "a");
        for (var index = LatinHypercube.BLOCK; index < 2 * LatinHypercube.BLOCK; index++) {
            strips.add((int) (LatinHypercube.at(stream, index) * LatinHypercube.BLOCK));
        }

        assertThat(strips).hasSize(LatinHypercube.BLOCK);
    }

    @Test
    void aDrawDependsOnItsIndexAndOnNothingElse() {
        var draws = Draws.of(7, 0.2, List.of(SHARE, REPLACED));
        var later = draws.at(900);

        assertThat(draws.at(900)).isEqualTo(later);
        assertThat(Draws.of(7, 0.2, List.of(LEVERAGE, REPLACED)).at(900)[1]).isEqualTo(later[1]);
        assertThat(Draws.of(8, 0.2, List.of(SHARE, REPLACED)).at(900)).isNotEqualTo(later);
        assertThat(draws.at(901)).isNotEqualTo(later);
    }

    @Test
    void theMeanOfATriangleIsTheMeanOfItsThreeCorners() {
        assertThat(mean(Draws.of(1, 0, List.of(SHARE)), 0)).isCloseTo(0.65 / 3, within(0.002));
        assertThat(mean(Draws.of(1, 0.5, List.of(SHARE)), 0)).isCloseTo(0.65 / 3, within(0.01));
    }

    @Test
    void aRangeIsReadInTheDirectionOfHarm() {
        assertThat(SHARE.at(0)).isZero();
        assertThat(SHARE.at(1)).isEqualTo(0.5);
        assertThat(REPLACED.at(0)).isEqualTo(0.73);
        assertThat(REPLACED.at(1)).isEqualTo(-0.06);
        // Three tenths of the triangle lie below its middle, and so many do least harm.
        assertThat(SHARE.at(0.3)).isCloseTo(0.15, within(1e-9));
    }

    @Test
    void aRatioStartsAtAHundredthOfItsHighEndAndIsSymmetricInRatios() {
        assertThat(LEVERAGE.at(0)).isCloseTo(0.013, within(1e-9));
        assertThat(LEVERAGE.at(1)).isCloseTo(1.3, within(1e-9));
        assertThat(new Range("r", 0.25, 1, 4, false, true).at(0.5)).isCloseTo(1, within(1e-9));
        assertThat(new Range("r", 0, 0, 0, false, true).at(0.5)).isZero();
    }

    @Test
    void aNumberWithoutARangeIsNeverAnother() {
        assertThat(new Range("r", 3, 3, 3, false, false).at(0.123)).isEqualTo(3);
    }

    @Test
    void theCommonShockMakesHarmComeTogether() {
        assertThat(together(0)).isCloseTo(0.5, within(0.03));
        assertThat(together(0.5)).isGreaterThan(0.6);
        assertThat(together(1)).isEqualTo(1);
    }

    @Test
    void whatIsNoRangeOrNoShareIsRefused() {
        assertThatThrownBy(() -> new Range("r", 2, 1, 3, false, false)).hasMessageContaining("must rise");
        assertThatThrownBy(() -> new Range("r", -1, 1, 3, false, true)).hasMessageContaining("below 0");
        assertThatThrownBy(() -> Draws.of(1, 1.1, List.of())).hasMessageContaining("from 0 to 1");
    }

    @Test
    void theNormalDistributionHasItsTextbookValues() {
        assertThat(Normal.share(1)).isCloseTo(0.8413447460685429, within(1e-14));
        assertThat(Normal.share(-1.96)).isCloseTo(0.0249978951482205, within(1e-14));
        assertThat(Normal.share(8)).isEqualTo(1, within(1e-14));
        assertThat(Normal.value(0.975)).isCloseTo(1.959963984540054, within(1e-8));
        assertThat(Normal.value(0.001)).isCloseTo(-3.090232306167813, within(1e-8));
        assertThat(Normal.value(0.999)).isCloseTo(3.090232306167813, within(1e-8));
    }

    private static double mean(Draws draws, int range) {
        return IntStream.range(0, 4_096)
                .mapToDouble(index -> draws.at(index)[range])
                .average()
                .orElseThrow();
    }

    /// In what share of draws both are on the same side of their middles, in the direction of harm.
    private static double together(double shock) {
        var even = new Range("even", 0, 1, 2, false, false);
        var other = new Range("other", 0, 1, 2, true, false);
        var draws = Draws.of(3, shock, List.of(even, other));
        return IntStream.range(0, 2_048)
                .mapToObj(draws::at)
                .mapToInt(values -> values[0] > 1 == values[1] < 1 ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
