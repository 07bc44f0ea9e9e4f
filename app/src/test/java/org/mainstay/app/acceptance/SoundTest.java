package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which lines of Ambleford are sound investments, as its truths say.
class SoundTest {

    private static final String PLACE = Terminal.AMBLEFORD.toString();
    private static final Map<String, JsonTree> LINES = new TreeMap<>();

    @TempDir
    private static Path cache = Path.of("");

    @BeforeAll
    static void asks() {
        var answer = run("sound", PLACE, "--draws", "128", "--format", "json");
        assertThat(answer.code()).isZero();
        JsonTree.parse(answer.out())
                .at("lines")
                .items()
                .forEach(line -> LINES.put(line.at("organisation").piece().toString(), line));
    }

    private static Terminal.Answer run(String... arguments) {
        return new Terminal(cache.resolve("cache")).type(arguments);
    }

    private static JsonTree line(String organisation) {
        var line = LINES.get(organisation);
        assertThat(line).as(organisation).isNotNull();
        return line;
    }

    @ParameterizedTest
    @CsvSource({
        "Ambleford Refuge & Recovery, DUTY, 1",
        "Ambleford Patient Voice CIC, DUTY, 1",
        "Tarn Moor Benefits Surgery, MEASURE_FIRST, 2",
        "Wharfside Night Stop, PROTECT, 3",
        "Homestead Housing Advice, PROTECT, 3",
        "Marl Valley Carers Break, ESSENTIAL_UNPROVEN, 3a",
        "Doorstep Tenancy Support, SOUND, 5",
        "Ambleford Carers Link, SOUND, 5",
        "Click Start Wharfside, MERGE_CANDIDATE, 6",
        "Wharfside Digital Den, MERGE_CANDIDATE, 6",
        "Good Company Befriending, MERGE_CANDIDATE, 6",
        "Kettle On, MERGE_CANDIDATE, 6",
        "Wharfside Job Club, WEAK_CASE, 8",
        "Beckside Village Hall Trust, KEEP_UNDER_REVIEW, 9"
    })
    void eachTruthHasItsVerdict(String organisation, String verdict, String rule) {
        var line = line(organisation);

        assertThat(line.at("verdict").piece()).isEqualTo(verdict);
        assertThat(line.at("rule").piece()).isEqualTo(rule);
    }

    @Test
    void twinsAreNamedToEachOtherAndNotBothToBeEnded() {
        var twin = line("Kettle On").at("inputs").at("twin");

        assertThat(twin.at("organisation").piece()).isEqualTo("Good Company Befriending");
        assertThat(twin.at("new_single_point").piece()).isEqualTo(true);
        assertThat(line("Kettle On").at("advice").piece().toString()).contains("never end both");
    }

    @Test
    void twoFullFoodBanksAreNoMergeCandidates() {
        assertThat(line("Wharfside Food Pantry").at("verdict").piece()).isEqualTo("PROMISING");
        assertThat(line("Wharfside Food Pantry")
                        .at("inputs")
                        .at("unique")
                        .at("value")
                        .piece())
                .isEqualTo(1_000_000L);
    }

    @Test
    void aLineWithoutLocalEvidenceNeverHasABareVerdict() {
        assertThat(line("Ambleford Young Voices").at("standing").piece().toString())
                .startsWith("Leans to ")
                .endsWith(", on assumptions alone");
    }

    @Test
    void everyLineSaysWhyAndWhatToFindOut() {
        LINES.values().forEach(line -> {
            assertThat(line.at("why").piece().toString()).endsWith(".");
            assertThat(line.at("datum").piece().toString()).isNotEmpty();
            assertThat(line.at("ask").piece().toString()).isNotEmpty();
        });
    }

    @Test
    void theScreenShowsEachVerdictWithItsRuleAndNearestEdge() {
        var words = run("sound", PLACE, "--draws", "128").out().replaceAll("\\s+", " ");

        assertThat(words)
                .contains(
                        "Are these grants sound investments?",
                        "Sound, mostly assumption (rule 5)",
                        "an evaluation of grade 3 speaks for it",
                        "Nearest edge: the number of months that reserves last is 0.98; its band ends at 1.00.");
    }

    @Test
    void whatCannotBeAskedIsSaidInWords() {
        assertThat(run("sound", PLACE, "--years", "11").code()).isEqualTo(2);
        assertThat(run("sound", PLACE, "--years", "11").err()).contains("--years (11) must be from 1 to 10");
        assertThat(run("sound", PLACE, "--draws", "7").err()).contains("--draws (7) must be from 128");
    }
}
