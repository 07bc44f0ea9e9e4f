package org.mainstay.engine.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSpanTest {

    private static Optional<String> find(String pattern, String text) {
        return new PatternSpan(TopicSketch.pattern(pattern)).find(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\\bdebts?\\b;Help with DEBTS and debt;DEBTS",
                "a;ba;a",
                "old(er people)?;the older people here;older people",
                "x;the end is x;x",
                "b.*d;a bcd d e;bcd d",
                "(ab|b|bc);zabc;ab",
                "end$;end of the end;end",
                "^the;the the;the",
                "\\Bing;ing sing;ing",
                "é;caf\u00C9;\u00C9",
                "[^a-z ];quay \uD83D\uDE00!;\uD83D\uDE00"
            })
    void tellsTheWordsOnWhichAPatternStands(String pattern, String text, String words) {
        assertThat(find(pattern, text)).contains(words);
    }

    @Test
    void tellsNothingWhereItStandsNowhere() {
        assertThat(find("\\bdebt\\b", "indebted")).isEmpty();
        assertThat(find("a", "")).isEmpty();
    }

    @Test
    void anEmptyPatternStandsOnNothing() {
        assertThat(find("", "")).contains("");
        assertThat(find("^$", "")).contains("");
    }

    @Test
    void canBeUsedAgain() {
        var span = new PatternSpan(TopicSketch.pattern("soup|stew"));

        assertThat(span.find("a stew")).contains("stew");
        assertThat(span.find("nothing")).isEmpty();
        assertThat(span.find("soup")).contains("soup");
    }

    @Test
    void nestedRepetitionsTakeNoLongerThanAnythingElse() {
        assertThat(find("(a+)+(a|aa)*b", "a".repeat(20_000) + "c")).isEmpty();
        assertThat(find("(a+)+b", "a".repeat(20_000) + "b").orElseThrow()).hasSize(20_001);
    }
}
