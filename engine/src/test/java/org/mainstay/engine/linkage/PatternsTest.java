package org.mainstay.engine.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternsTest {

    @Test
    void equalComparisonsAreOnePattern() {
        var patterns = new Patterns(
                List.of(new ValueField("name", false, 1, 1, 2, 9), new ValueField("phone", false, 5, 5, 5, -1)));
        var same = patterns.compare(0, 1);
        var near = patterns.compare(0, 2);
        assertThat(patterns.compare(1, 2)).isEqualTo(near).isNotEqualTo(same);
        var unknown = patterns.compare(0, 3);
        assertThat(patterns.levels(same)).containsExactly(0, 0);
        assertThat(patterns.levels(near)).containsExactly(1, 0);
        assertThat(patterns.levels(unknown)).containsExactly(2, -1);
        assertThat(patterns.counts()).containsExactly(1, 2, 1);
        assertThat(patterns.count(near)).isEqualTo(2);
        assertThat(patterns.size()).isEqualTo(3);
    }

    @Test
    void manyPatternsAreKeptApart() {
        var fields = List.<Field>of(new Digit(1), new Digit(10), new Digit(100));
        var patterns = new Patterns(fields);
        for (var round = 0; round < 2; round++) {
            for (var record = 0; record < 1000; record++) {
                var levels = patterns.levels(patterns.compare(record, 0));
                assertThat(levels[0] + 10 * levels[1] + 100 * levels[2]).isEqualTo(record);
            }
        }
        assertThat(patterns.counts()).hasSize(1000).containsOnly(2);
    }

    @Test
    void moreFieldsThanCanBeNumberedAreRefused() {
        var many = Collections.<Field>nCopies(40, new ValueField("name", false, 1));
        assertThatThrownBy(() -> new Patterns(many)).isInstanceOf(IllegalArgumentException.class);
    }

    /// A field whose level is one digit of the left record's number.
    private record Digit(int unit) implements Field {
        @Override
        public String name() {
            return "digit " + unit;
        }

        @Override
        public List<String> levels() {
            return List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        }

        @Override
        public int compare(int left, int right) {
            return left / unit % 10;
        }
    }
}
