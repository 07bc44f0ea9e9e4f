package org.mainstay.model.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.model.classification.TextPattern.Choice;
import org.mainstay.model.classification.TextPattern.Kind;
import org.mainstay.model.classification.TextPattern.Letters;
import org.mainstay.model.classification.TextPattern.Position;
import org.mainstay.model.classification.TextPattern.Range;
import org.mainstay.model.classification.TextPattern.Repeated;
import org.mainstay.model.classification.TextPattern.Sequence;

class PatternCheckTest {

    private static TextPattern sound(String written) {
        return switch (PatternCheck.look(written)) {
            case PatternCheck.Sound sound -> sound.pattern();
            case PatternCheck.Broken broken -> throw new AssertionError(written + ": " + broken);
        };
    }

    private static Letters letter(int sign) {
        return new Letters(false, List.of(new Range(sign, sign)), Set.of());
    }

    @Test
    void readsWordsWithChoicesAndRepetitions() {
        assertThat(sound("\\ba(b|c+)d?$"))
                .isEqualTo(new Sequence(List.of(
                        Position.WORD_EDGE,
                        letter('a'),
                        new Choice(List.of(letter('b'), new Repeated(letter('c'), 1, TextPattern.ENDLESS))),
                        new Repeated(letter('d'), 0, 1),
                        Position.TEXT_END)));
        assertThat(sound("^\\B(?:)"))
                .isEqualTo(new Sequence(List.of(Position.TEXT_START, Position.NO_WORD_EDGE, new Sequence(List.of()))));
    }

    @Test
    void readsCounts() {
        assertThat(sound("a*")).isEqualTo(new Repeated(letter('a'), 0, TextPattern.ENDLESS));
        assertThat(sound("a*?")).isEqualTo(sound("a*"));
        assertThat(sound("a{2}")).isEqualTo(new Repeated(letter('a'), 2, 2));
        assertThat(sound("a{2,}")).isEqualTo(new Repeated(letter('a'), 2, TextPattern.ENDLESS));
        assertThat(sound("a{2,5}")).isEqualTo(new Repeated(letter('a'), 2, 5));
    }

    @Test
    void readsSetsOfCharacters() {
        assertThat(sound("[a-cx\\W-]"))
                .isEqualTo(new Letters(
                        false,
                        List.of(new Range('a', 'c'), new Range('x', 'x'), new Range('-', '-')),
                        Set.of(Kind.NO_WORD)));
        assertThat(sound("[x-]"))
                .isEqualTo(new Letters(false, List.of(new Range('-', '-'), new Range('x', 'x')), Set.of()));
        assertThat(sound("[]&]"))
                .isEqualTo(new Letters(false, List.of(new Range(']', ']'), new Range('&', '&')), Set.of()));
        assertThat(sound("[^\\n\\]\\\\]"))
                .isEqualTo(new Letters(
                        true, List.of(new Range('\n', '\n'), new Range(']', ']'), new Range('\\', '\\')), Set.of()));
        assertThat(sound(".\\.\\t\\r"))
                .isEqualTo(new Sequence(List.of(
                        new Letters(false, List.of(), Set.of(Kind.IN_LINE)), letter('.'), letter('\t'), letter('\r'))));
    }

    @Test
    void knowsTheKindsOfCharacters() {
        var kinds = List.of("\\w", "\\W", "\\d", "\\D", "\\s", "\\S");

        assertThat(kinds.stream().filter(kind -> ((Letters) sound(kind)).has('é')))
                .containsExactly("\\w", "\\D", "\\S");
        assertThat(kinds.stream().filter(kind -> ((Letters) sound(kind)).has('7')))
                .containsExactly("\\w", "\\d", "\\S");
        assertThat(kinds.stream().filter(kind -> ((Letters) sound(kind)).has('\u00A0')))
                .containsExactly("\\W", "\\D", "\\s");
        assertThat(kinds.stream().filter(kind -> ((Letters) sound(kind)).has('\n')))
                .containsExactly("\\W", "\\D", "\\s");
        assertThat(kinds.stream().filter(kind -> ((Letters) sound(kind)).has('\u0085')))
                .containsExactly("\\W", "\\D", "\\s");
        assertThat(List.of("_", "\u0301", "\u0903", "\u20DD", "\u200C", "\u200D", "\u0660"))
                .allMatch(sign -> TextPattern.inWord(sign.codePointAt(0)));
        assertThat(TextPattern.inWord('-')).isFalse();
    }

    @Test
    void caseDoesNotMatter() {
        var range = (Letters) sound("[a-f]");

        assertThat(range.has('E')).isTrue();
        assertThat(range.has('g')).isFalse();
        assertThat(((Letters) sound("É")).has('é')).isTrue();
        assertThat(((Letters) sound("s")).has('ſ')).isTrue();
        assertThat(((Letters) sound("[^x]")).has('X')).isFalse();
        assertThat(((Letters) sound(".")).has('\r')).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "debt(s, UNCLOSED_GROUP, 5",
                "debt)s, UNOPENED_GROUP, 5",
                "a[bc, UNCLOSED_SET, 2",
                "a[, UNCLOSED_SET, 2",
                "[a[b]], SET_IN_SET, 3",
                "[a&&b], SET_IN_SET, 3",
                "[z-a], BACKWARD_RANGE, 1",
                "[a-\\w], BACKWARD_RANGE, 1",
                "+a, NOTHING_TO_REPEAT, 1",
                "(*a), NOTHING_TO_REPEAT, 2",
                "a|?, NOTHING_TO_REPEAT, 3",
                "{2}, NOTHING_TO_REPEAT, 1",
                "a**, NOTHING_TO_REPEAT, 3",
                "a++, NOTHING_TO_REPEAT, 3",
                "~a{,2}~, BAD_COUNT, 2",
                "a{x}, BAD_COUNT, 2",
                "a{2, BAD_COUNT, 2",
                "~a{5,2}~, BAD_COUNT, 2",
                "a{9999}, BAD_COUNT, 2",
                "a(?=b), SPECIAL_GROUP, 2",
                "(a)\\1, UNKNOWN_ESCAPE, 4",
                "[\\p], UNKNOWN_ESCAPE, 2",
                "a\\, UNKNOWN_ESCAPE, 2",
                "((a{1000}){1000}){1000}, TOO_LARGE, 1"
            })
    void saysWhatIsWrongAndWhere(String written, PatternCheck.Fault fault, int at) {
        assertThat(PatternCheck.look(written)).isEqualTo(new PatternCheck.Broken(fault, at));
        assertThat(fault.words()).isNotBlank().doesNotEndWith(".");
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 100_000})
    void bracketsMayNotBeTooDeep(int deep) {
        assertThat(PatternCheck.look("(".repeat(deep) + "a" + ")".repeat(deep)))
                .isEqualTo(new PatternCheck.Broken(PatternCheck.Fault.TOO_DEEP, 51));
        assertThat(sound("(".repeat(50) + "a" + ")".repeat(50))).isEqualTo(letter('a'));
    }
}
