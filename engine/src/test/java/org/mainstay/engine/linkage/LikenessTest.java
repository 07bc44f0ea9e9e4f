package org.mainstay.engine.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final String LONG = "ambleford and district voluntary action and community transport scheme for all";

    private final Likeness likeness = new Likeness();

    @ParameterizedTest
    @CsvSource({
        "martha, marhta, 0.961111, 1",
        "dixon, dicksonx, 0.813333, 4",
        "dwayne, duane, 0.840000, 2",
        "limted, limited, 0.966667, 1",
        "compnay, company, 0.971429, 1",
        "association, assocation, 0.951818, 1",
        "redcated, redacted, 0.970833, 1",
        "same, same, 1, 0",
        "abc, xyz, 0, 3",
        "'', abc, 0, 3",
        "ca, abc, 0, 3"
    })
    void spellingsAreAsAlikeAsPublished(String left, String right, double alike, int distance) {
        assertThat(likeness.jaroWinkler(left, right)).isCloseTo(alike, within(0.0000005));
        assertThat(likeness.jaroWinkler(right, left)).isCloseTo(alike, within(0.0000005));
        assertThat(likeness.distance(left, right, 9)).isEqualTo(distance);
        assertThat(likeness.distance(right, left, 9)).isEqualTo(distance);
    }

    @Test
    void countingStopsWhereNobodyCaresAnyMore() {
        assertThat(likeness.distance("dixon", "dicksonx", 4)).isEqualTo(4);
        assertThat(likeness.distance("dixon", "dicksonx", 3)).isEqualTo(4);
        assertThat(likeness.distance("a", "abcdef", 2)).isEqualTo(3);
        assertThat(likeness.distance("abcdef", "ghijkl", 2)).isEqualTo(3);
        assertThat(likeness.distance("abcd", "abxy", 1)).isEqualTo(2);
    }

    @Test
    void longNamesAndForeignLettersAreComparedAlike() {
        assertThat(likeness.jaroWinkler(LONG, LONG.replace("voluntary", "volutnary")))
                .isCloseTo(1 - 0.6 / 3 / LONG.length(), within(1e-9));
        assertThat(likeness.jaroWinkler("1" + LONG, "2" + LONG))
                .isCloseTo(1 - 2.0 / 3 / (LONG.length() + 1), within(1e-9));
        assertThat(likeness.distance(LONG, LONG + "s", 2)).isEqualTo(1);
        assertThat(likeness.jaroWinkler("márthá", "márhtá")).isCloseTo(0.961111, within(0.0000005));
        assertThat(likeness.jaroWinkler("martha", "márhta")).isCloseTo(0.840000, within(0.0000005));
        assertThat(likeness.jaroWinkler("márhta", "martha")).isCloseTo(0.840000, within(0.0000005));
        assertThat(likeness.jaroWinkler("żółw", "ёжик")).isZero();
        assertThat(likeness.jaroWinkler("martha", "marhta")).isCloseTo(0.961111, within(0.0000005));
    }

    @Test
    void sixtyFourCharactersAreComparedToTheLast() {
        var name = LONG.substring(0, 63);
        assertThat(likeness.jaroWinkler(name + "a", name + "b")).isCloseTo(0.9938, within(0.0001));
        assertThat(likeness.jaroWinkler(name + "ab", name + "ba")).isCloseTo(0.9969, within(0.0001));
        assertThat(likeness.jaroWinkler("a", name.replace('a', 'o'))).isZero();
    }

    @Test
    void lettersAloneNeverHideALikeness() {
        var names =
                List.of("limted", "limited", "compnay", "company", "aaaa", "aaaaaa", "mississippi", "missisipi", "x");
        for (var left : names) {
            for (var right : names) {
                var one = Spelling.of(left);
                var other = Spelling.of(right);
                var alike = likeness.jaroWinkler(left, right);
                assertThat(likeness.jaroWinkler(one, other, alike)).isEqualTo(alike);
                assertThat(likeness.distance(one, other, 2)).isEqualTo(likeness.distance(left, right, 2));
            }
        }
        assertThat(likeness.jaroWinkler(Spelling.of("limted"), Spelling.of("compnay"), 0.9))
                .isZero();
        assertThat(likeness.jaroWinkler(Spelling.of("abc"), Spelling.of("xyz"), 0))
                .isZero();
        assertThat(likeness.distance(Spelling.of("abcdef"), Spelling.of("uvwxyz"), 2))
                .isEqualTo(3);
    }
}
