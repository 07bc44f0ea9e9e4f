package org.mainstay.engine.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.model.classification.PatternCheck;

class PatternMachineTest {

    private static final int AS_UNICODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final List<String> PATTERNS = List.of(
            "\\b(debt|debts|bailiffs?)\\b",
            "\\bwom[ae]n'?s?\\b",
            "(ab|a)(c|bcd)+",
            "\\B(ing)\\b",
            "^the\\b",
            "trust$",
            "a.*b",
            "x{2}y{1,3}z{2,}",
            "[^a-y ]",
            "\\d\\D\\w\\W\\s\\S",
            "caf[eé]",
            "(a|b)*c",
            "",
            "(?:old(er)?|young) people",
            "multi[\\W ]+ethnic",
            "(0|1|2|3|4)+(-| to )+(2|3|4|5)+ year(s)?");

    @Test
    void findsWhatTheUsualEngineFinds() {
        var machine = machine(20_000);

        for (var text : texts()) {
            assertThat(machine.find(text).stream().boxed().toList())
                    .as(text)
                    .isEqualTo(IntStream.range(0, PATTERNS.size())
                            .filter(index -> Pattern.compile(PATTERNS.get(index), AS_UNICODE)
                                    .matcher(text)
                                    .find())
                            .boxed()
                            .toList());
        }
    }

    @Test
    void forgetsStatesWhenThereIsNoRoomAndFindsTheSame() {
        var small = machine(5);
        var large = machine(20_000);

        for (var text : texts()) {
            assertThat(small.find(text)).as(text).isEqualTo(large.find(text));
            assertThat(small.size()).isLessThanOrEqualTo(5);
        }
        assertThat(large.size()).isGreaterThan(5);
    }

    @Test
    void nestedRepetitionsTakeNoLongerThanAnythingElse() {
        var machine = new PatternMachine(List.of(TopicSketch.pattern("(a+)+(a|aa)*b$"), TopicSketch.pattern("(x*)*y")));

        assertThat(machine.find("a".repeat(200_000) + "c").isEmpty()).isTrue();
        assertThat(machine.find("a".repeat(200_000) + "b").get(0)).isTrue();
    }

    /// Whatever anybody writes is used as the usual engine uses it, or refused; nothing else happens.
    @Test
    void whateverIsWrittenIsUsedAsUsualOrRefused() {
        var random = new Random(11);
        var used = 0;
        for (var number = 0; number < 20_000; number++) {
            var written = text(
                    random,
                    List.of(
                            "a", "b", " ", "(", ")", "(", ")", "|", "?", "*", "+", "[a", "]", "\\b", ".", "^", "{2}",
                            "\\w"));
            if (PatternCheck.look(written) instanceof PatternCheck.Sound sound) {
                var usual = Pattern.compile(written, AS_UNICODE);
                var machine = new PatternMachine(List.of(sound.pattern()));
                var span = new PatternSpan(sound.pattern());
                for (var round = 0; round < 5; round++) {
                    var text = text(random, List.of("a", "b", " ", "A", "]", "aa"));
                    var found = usual.matcher(text).find();
                    assertThat(machine.find(text).get(0))
                            .as("%s in %s", written, text)
                            .isEqualTo(found);
                    assertThat(span.find(text).isPresent())
                            .as("%s in %s", written, text)
                            .isEqualTo(found);
                }
                used++;
            }
        }
        assertThat(used).isGreaterThan(2_000);
    }

    private static String text(Random random, List<String> pieces) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(piece -> pieces.get(random.nextInt(pieces.size())))
                .reduce("", String::concat);
    }

    private static PatternMachine machine(int states) {
        return new PatternMachine(PATTERNS.stream().map(TopicSketch::pattern).toList(), states);
    }

    private static List<String> texts() {
        var pieces = List.of(
                "debt",
                "DEBTS",
                "bailiff",
                "the ",
                "The",
                " trust",
                "women's",
                "wom",
                "a",
                "b",
                "c",
                "abcd",
                "xx",
                "yy",
                "zz",
                "\n",
                " ",
                "café",
                "CAFÉ",
                "cafe\u0301",
                "é",
                "ſ",
                "\uD83D\uDE00",
                "\uD83D",
                "_",
                "3",
                "4-5 years",
                "older people",
                "multi-ethnic",
                "-",
                "1a ",
                "9 b! c",
                "singing",
                "\u200D",
                "\u0660",
                "K");
        var random = new Random(7);
        return IntStream.range(0, 1_500)
                .mapToObj(number -> text(random, pieces))
                .toList();
    }
}
