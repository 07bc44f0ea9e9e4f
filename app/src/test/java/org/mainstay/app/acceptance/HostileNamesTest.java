package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names made to deceive, to hide or to break: they are bodies of their own, shown safely, and change nothing else.
class HostileNamesTest {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]|[\\p{Cc}&&[^\\n]]");

    private static final List<String> HOSTILE = List.of(
            "\u202eegdirB rettO\u202c Ferrymen",
            "Th\u043ernwick Lane All\u043etments",
            "C\u0430rrow L\u0430nterns",
            "Lymstead \u001b[31mRed\u001b[0m \u0007Bells",
            "X".repeat(10_000),
            "Orrery ".repeat(1500),
            "(((((((((((((((((((((((((((((((((((((((((Kerrin",
            "\u2066Pellow\u2069\u200b\u200d Skiff",
            "\ud83d\ude00\ud83d\ude00 Vesper\u0001 Club",
            "' OR 1=1; -- Tamsin",
            "=HYPERLINK(Wenlock)");

    /// As many ordinary names: how usual words are, and how many bodies there are, is the same with them.
    private static final List<String> ORDINARY = List.of(
            "Ferrymen Alpha",
            "Bells Beta",
            "Gamma",
            "Delta",
            "Epsilon",
            "Zeta",
            "Eta",
            "Theta",
            "Iota",
            "Kappa",
            "Lambda");

    @TempDir
    private Path temporary = Path.of("");

    private Path place(String folder, List<String> others) throws IOException {
        var place = WhoPlace.write(Files.createDirectories(temporary.resolve(folder)));
        var names = new ArrayList<>(WhoPlace.PAID);
        names.addAll(others);
        WhoPlace.writeLedger(place, names);
        return place;
    }

    private Terminal terminal() {
        return new Terminal(temporary.resolve("cache"));
    }

    /// Everything said of the organisations that were there before, but how likely their joins are.
    private List<String> told(Path place) {
        return terminal().ask("who", place.toString()).at("organisations").items().stream()
                .filter(one -> WhoPlace.PAID.contains(one.at("name").text())
                        || one.at("id").text().startsWith("360G"))
                .map(one -> one.members().toString())
                .toList();
    }

    @Test
    void theyChangeNothingElseInWho() throws IOException {
        assertThat(told(place("hostile", HOSTILE))).hasSize(7).isEqualTo(told(place("ordinary", ORDINARY)));
    }

    @Test
    void theyChangeNothingElseInMoney() throws IOException {
        var hostile = terminal().ask("money", place("hostile", HOSTILE).toString());
        var ordinary = terminal().ask("money", place("ordinary", ORDINARY).toString());

        assertThat(hostile.at("years")).isEqualTo(ordinary.at("years"));
        assertThat(known(hostile)).hasSize(2).isEqualTo(known(ordinary));
    }

    private static List<JsonTree> known(JsonTree money) {
        return money.at("organisations").items().stream()
                .filter(one -> WhoPlace.PAID.contains(one.at("name").text()))
                .toList();
    }

    @Test
    void theyAreBodiesOfTheirOwn() throws IOException {
        var names = terminal().ask("who", place("hostile", HOSTILE).toString()).at("organisations").items().stream()
                .filter(one -> one.at("id").text().startsWith("name:"))
                .filter(one -> !WhoPlace.PAID.contains(one.at("name").text()))
                .toList();

        assertThat(names).hasSize(HOSTILE.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"who", "money", "match"})
    void theyAreShownSafely(String command) throws IOException {
        var answer = terminal()
                .answer("l\nl\nl\nl\nq\n", command, place("hostile", HOSTILE).toString());

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(UNSEEN.matcher(answer.out() + answer.err()).find()).isFalse();
        assertThat(answer.out().lines().mapToInt(String::length).max().orElse(0))
                .isLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ferrymen", "Lymstead", "XXXX", "Orrery", "Kerrin", "Pellow", "Vesper", "Tamsin", "Wenlock"})
    void eachIsShownInFullSafely(String word) throws IOException {
        var place = place("hostile", HOSTILE);
        var answer = terminal().type("who", place.toString(), "--find", word);

        assertThat(answer.out()).contains("Money shown");
        assertThat(UNSEEN.matcher(answer.out()).find()).isFalse();
        assertThat(answer.out().lines().mapToInt(String::length).max().orElse(0))
                .isLessThan(600);
    }

    @Test
    void lettersOfTwoAlphabetsArePointedOut() throws IOException {
        var place = place("hostile", HOSTILE);

        assertThat(terminal()
                        .type("who", place.toString(), "--find", "rrow L\u0430nterns")
                        .out())
                .startsWith("C\u0430rrow L\u0430nterns (letters of two alphabets)\n");
    }
}
