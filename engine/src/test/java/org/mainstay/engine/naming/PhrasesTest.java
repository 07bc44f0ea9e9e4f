package org.mainstay.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.model.classification.NameRule;
import org.mainstay.model.classification.NameRuleKind;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

class PhrasesTest {

    private static final RowRef ROW = new RowRef(Source.of("8".repeat(64), "rules.csv", 1), 2);

    private final Phrases phrases = Phrases.of(
            List.of(
                    rule(NameRuleKind.SHORT_FORM, "city", "town"),
                    rule(NameRuleKind.SHORT_FORM, "city council", "council"),
                    rule(NameRuleKind.SHORT_FORM, "cab", "citizens advice"),
                    rule(NameRuleKind.SHORT_FORM, " - ", "nothing"),
                    rule(NameRuleKind.FORM, "moor", "elsewhere")),
            NameRuleKind.SHORT_FORM);

    private static NameRule rule(NameRuleKind kind, String words, String means) {
        return new NameRule(kind, words, means, "", ROW);
    }

    @Test
    void theLongestThatStandsThereIsTaken() {
        assertThat(phrases.at(List.of("moor", "city", "council"), 1))
                .map(Phrases.Phrase::means)
                .contains("council");
        assertThat(phrases.at(List.of("city", "farm"), 0))
                .map(Phrases.Phrase::means)
                .contains("town");
        assertThat(phrases.at(List.of("moor", "farm"), 0)).isEmpty();
    }

    @Test
    void anEndingIsThatOfTheWholeText() {
        assertThat(phrases.ending(List.of("moor", "city", "council")))
                .map(Phrases.Phrase::means)
                .contains("council");
        assertThat(phrases.ending(List.of("council"))).isEmpty();
        assertThat(phrases.ending(List.of("moor", "hall"))).isEmpty();
        assertThat(phrases.ending(List.of())).isEmpty();
    }

    @Test
    void oneWordMayBecomeSeveral() {
        assertThat(phrases.replace(List.of("moor", "cab", "city", "council")))
                .containsExactly("moor", "citizens", "advice", "council");
    }

    @Test
    void aWordIsHeldOnlyAlone() {
        assertThat(phrases.holds("cab")).isTrue();
        assertThat(phrases.holds("council")).isFalse();
        assertThat(phrases.holds("moor")).isFalse();
    }
}
