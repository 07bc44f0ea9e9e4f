package org.mainstay.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.model.classification.NameRule;
import org.mainstay.model.classification.NameRuleKind;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

class WeightsTest {

    private static final RowRef ROW = new RowRef(Source.of("8".repeat(64), "rules.csv", 1), 2);

    @Test
    void theLaterOfTwoRowsCounts() {
        var weights = Weights.of(List.of(
                new NameRule(NameRuleKind.WEIGHT, "margin", "3000", "shipped", ROW),
                new NameRule(NameRuleKind.FORM, "margin", "no weight", "", ROW),
                new NameRule(NameRuleKind.WEIGHT, "margin", "4000", "our own", ROW)));

        assertThat(weights.get("margin")).isEqualTo(4000);
    }

    @Test
    void aWeightThatNobodyGaveIsOurFault() {
        var none = Weights.of(List.of());

        assertThatThrownBy(() -> none.get("margin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("margin");
    }
}
