package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void poundsAreWholeGroupedAndWithoutASign() {
        assertThat(Words.pounds(1_234_567_49)).isEqualTo("£1,234,567");
        assertThat(Words.pounds(-1_50)).isEqualTo("£2");
        assertThat(Words.pounds(0)).isEqualTo("£0");
    }

    @Test
    void oneIsOneAndOthersAreMany() {
        assertThat(Words.count(1, "person", "people")).isEqualTo("1 person");
        assertThat(Words.count(0, "person", "people")).isEqualTo("0 people");
        assertThat(Words.years(1)).isEqualTo("1 year");
        assertThat(Words.years(3)).isEqualTo("3 years");
    }

    @Test
    void aShareIsSoManyInAHundredToATenth() {
        assertThat(Words.inAHundred(100_000)).isEqualTo("10");
        assertThat(Words.inAHundred(123_456)).isEqualTo("12.3");
        assertThat(Words.inAHundred(2_499)).isEqualTo("0.2");
        assertThat(Words.inAHundred(2_500)).isEqualTo("0.3");
        assertThat(Words.percent(494_999)).isEqualTo("49%");
        assertThat(Words.percent(495_000)).isEqualTo("50%");
    }

    @Test
    void aMultipleHasTwoDecimals() {
        assertThat(Words.times(1_234_999)).isEqualTo("1.23");
        assertThat(Words.times(1_235_000)).isEqualTo("1.24");
    }

    @Test
    void wordsOfOthersLoseTheirCapitalAndKeepOneFullStop() {
        assertThat(Words.sentence("No cue tells.")).isEqualTo("no cue tells.");
        assertThat(Words.sentence("No cue tells")).isEqualTo("no cue tells.");
    }

    @Test
    void aListEndsWithAnAnd() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of("a"))).isEqualTo("a");
        assertThat(Words.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }
}
