package org.mainstay.engine.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void justEnoughIsEnough() {
        assertThat(new Shares(List.of(8, 2, 0, 0)).settled(0.8)).isTrue();
        assertThat(new Shares(List.of(7_999, 2_001, 0, 0)).settled(0.8)).isFalse();
    }

    @Test
    void whereNoClassComesOutOftenEnoughNothingIsSettled() {
        assertThat(new Shares(List.of(5, 0, 3, 2)).settled(0.8)).isFalse();
        var shunted = new Shares(List.of(0, 1, 5, 4));
        assertThat(shunted.settled(0.8)).isFalse();
        assertThat(shunted.of(2, 3)).isEqualTo(0.9);
        assertThat(shunted.most()).isEqualTo(2);
    }

    @Test
    void ofTwoThatComeOutAlikeTheFirstIsNamed() {
        assertThat(new Shares(List.of(1, 3, 3, 1)).most()).isEqualTo(1);
    }

    @Test
    void withinTwoStandardErrorsItIsBorderline() {
        // 2,048 draws: the standard error at 0.8 is 0.0088.
        assertThat(Shares.error(0.8, 2_048)).isCloseTo(0.0088, within(0.00005));
        assertThat(new Shares(List.of(1_672, 376)).borderline(0.8)).isTrue();
        assertThat(new Shares(List.of(1_676, 372)).borderline(0.8)).isFalse();
    }

    @Test
    void theClassesOfAllDrawsAreCounted() {
        assertThat(Shares.of(new byte[] {1, 3, 1}, 4)).isEqualTo(new Shares(List.of(0, 2, 0, 1)));
    }

    @Test
    void withoutADrawThereIsNoShare() {
        assertThatThrownBy(() -> new Shares(List.of(0, 0))).hasMessageContaining("Nothing was drawn");
    }
}
