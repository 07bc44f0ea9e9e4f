package org.mainstay.engine.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.of(List.of(
            List.of("hot", "soup", "soup"),
            List.of("hot", "soup"),
            List.of("bells", "soup"),
            List.of("bells", "ring")));

    private static List<Integer> columns(Features features) {
        return IntStream.range(0, features.size()).mapToObj(features::column).toList();
    }

    @Test
    void emptyWordsAndSingleLettersAreLeftOut() {
        assertThat(Phrases.words("The Saxby Charitable Trust for hot soup & a café, no. 7"))
                .containsExactly("saxby", "hot", "soup", "cafe");
    }

    @Test
    void aNameCountsTwice() {
        assertThat(new Description("Hot soup", "We cook.", "For neighbours.").words())
                .containsExactly("hot", "soup", "hot", "soup", "cook", "neighbours");
    }

    @Test
    void keepsWhatTwoExamplesShare() {
        assertThat(vocabulary.phrases()).containsExactly("bells", "hot", "hot soup", "soup");
        assertThat(vocabulary.size()).isEqualTo(4);
        assertThat(vocabulary.phrase(2)).isEqualTo("hot soup");
        // ln(5 / 3) + 1 and ln(5 / 4) + 1
        assertThat(vocabulary.rarity()[0]).isCloseTo(1.5108f, within(0.0001f));
        assertThat(vocabulary.rarity()[3]).isCloseTo(1.2231f, within(0.0001f));
    }

    @Test
    void weighsByRarityAndByTheLogarithmOfHowOften() {
        var features = vocabulary.features(List.of("soup", "bells", "soup", "unknown"));

        assertThat(columns(features)).containsExactly(0, 3);
        var bells = 1.5108;
        var soup = (1 + Math.log(2)) * 1.2231;
        var length = Math.hypot(bells, soup);
        assertThat(features.value(0)).isCloseTo((float) (bells / length), within(0.0001f));
        assertThat(features.value(1)).isCloseTo((float) (soup / length), within(0.0001f));
        assertThat(features.squares()).isCloseTo(1, within(1e-6));
    }

    @Test
    void nothingKnownGivesNothing() {
        assertThat(vocabulary.features(List.of("other")).size()).isZero();
        assertThat(vocabulary.features(List.of()).size()).isZero();
    }

    @Test
    void whatPatternsFoundStandsAfterTheWords() {
        var found = new BitSet();
        found.set(1);
        found.set(3);
        var features = vocabulary.features(List.of("hot")).with(found, 4, 0.5f);

        assertThat(columns(features)).containsExactly(1, 5, 7);
        assertThat(features.value(0)).isEqualTo(1);
        assertThat(features.value(2)).isEqualTo(0.5f);
        assertThat(features.times(new float[] {0, 2, 0, 0, 0, 4, 0, 8})).isEqualTo(8);
        var weights = new float[8];
        features.addTo(weights, 2);
        assertThat(weights).containsExactly(0, 2, 0, 0, 0, 1, 0, 1);
    }
}
