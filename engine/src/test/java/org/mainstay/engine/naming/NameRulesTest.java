package org.mainstay.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.Rules;

class NameRulesTest {

    private final NameRules rules = Rules.names();
    private final Names names = new Names(rules);

    @Test
    void namesAreSplitOnlyAtWholeWords() {
        assertThat(rules.split("Moor Looms T/A Sale Looms")).containsExactly("moor looms", "sale looms");
        assertThat(rules.split("T/A Sale Looms")).containsExactly("sale looms");
        assertThat(rules.split("Delta/Alpha Looms")).containsExactly("Delta/Alpha Looms");
        assertThat(rules.split("t/a")).containsExactly("t/a");
    }

    @Test
    void aTradingArmIsNamedAsSuch() {
        assertThat(rules.tradingArm(names.of("Moor Looms Trading Ltd"))).isTrue();
        assertThat(rules.tradingArm(names.of("Trading Places Moor"))).isFalse();
    }

    @Test
    void wordsThatSayLittleAreToldFromTheOthers() {
        assertThat(rules.saysLittle("the")).isTrue();
        assertThat(rules.saysLittle("moor")).isFalse();
        assertThat(rules.telling("friends")).isTrue();
        assertThat(rules.telling("moor")).isFalse();
        assertThat(rules.brand("age-uk")).isTrue();
        assertThat(rules.brand("age")).isFalse();
    }

    @Test
    void withoutRulesNothingIsSplit() {
        assertThat(NameRules.of(List.of()).split("Moor Looms t/a Sale Looms"))
                .containsExactly("Moor Looms t/a Sale Looms");
        assertThat(NameRules.of(List.of()).rows()).isEmpty();
    }
}
