package org.mainstay.engine.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final double[][] M = {{0.8, 0.1, 0.1}, {0.5, 0.25, 0.25}};
    private static final double[][] U = {{0.1, 0.1, 0.8}, {0.125, 0.125, 0.75}};

    private final Field name = new ValueField("name", true, 7, 7, 8, -1);
    private final Field phone = new ValueField("phone", false, 3, 3, 3, 9);
    private final Model model = new Model(List.of(name, phone), 0.01, 0, M, U);

    @Test
    void everyFieldThatSaysSomethingAddsItsBits() {
        assertThat(model.evidence(0, 1)).isCloseTo(3 + 2, EXACTLY);
        assertThat(model.evidence(0, 2)).isCloseTo(0 + 2, EXACTLY);
        assertThat(model.evidence(0, 3)).isCloseTo(Bits.of(0.25 / 0.75), EXACTLY);
    }

    @Test
    void aPairExplainsItself() {
        assertThat(model.explain(0, 1)).extracting(Weight::field).containsExactly("name", "phone");
        assertThat(model.explain(0, 2)).extracting(Weight::level).containsExactly("near", "same");
        assertThat(model.explain(0, 3)).extracting(Weight::level).containsExactly("different");
        assertThat(model.explain(0, 1).stream().mapToDouble(Weight::bits).sum())
                .isCloseTo(model.evidence(0, 1), EXACTLY);
    }

    @Test
    void whatRelatedRecordsShareTooIsTakenOff() {
        var withRelated = new Model(List.of(name, phone), 0.01, 0.125, M, U);
        // The name alone is worth 8 to 1, but one pair in eight shares it without being the same.
        assertThat(withRelated.evidence(0, 1)).isCloseTo(3 + 2 - 1, EXACTLY);
        var weights = withRelated.explain(0, 1);
        assertThat(weights.getLast().field()).isEqualTo("related");
        assertThat(weights.getLast().bits()).isCloseTo(-1, EXACTLY);
        assertThat(weights.stream().mapToDouble(Weight::bits).sum()).isCloseTo(4, EXACTLY);
        assertThat(withRelated.related()).isEqualTo(0.125);
        assertThat(new Model(List.of(name, phone), 0.01, 0.0001, M, U).explain(0, 1))
                .hasSize(2);
    }

    @Test
    void aRareValueAddsItsOwnBits() {
        var rare = new Field() {
            @Override
            public String name() {
                return "name";
            }

            @Override
            public List<String> levels() {
                return List.of("same", "different");
            }

            @Override
            public int compare(int left, int right) {
                return 0;
            }

            @Override
            public double rarity(int left, int right, int level) {
                return left == 0 ? 1.5 : 0;
            }
        };
        var weighed = new Model(List.of(rare), 0.01, 0.01, new double[][] {{0.5, 0.5}}, new double[][] {{0.25, 0.75}});
        assertThat(weighed.evidence(0, 1)).isCloseTo(2.5 - Bits.of(1.01), EXACTLY);
        assertThat(weighed.explain(1, 2).getFirst()).isEqualTo(new Weight("name", "same", 1));
        assertThat(name.rarity(0, 1, 0)).isZero();
    }
}
