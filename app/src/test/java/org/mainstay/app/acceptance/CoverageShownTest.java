package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The truths planted in Ambleford that coverage shows, as `TRUTHS.md` lists them.
class CoverageShownTest {

    /// Four areas of Marl Bank and four of Colliergate.
    private static final List<String> BEYOND_THE_RIVER = List.of(
            "E01990079", "E01990080", "E01990081", "E01990083", "E01990085", "E01990086", "E01990087", "E01990088");
    private static final List<String> TARN_MOOR = areas(71, 77);

    @TempDir
    private static Path temporary = Path.of("");

    private static JsonTree coverage = new JsonTree("");
    private static JsonTree withoutRiver = new JsonTree("");

    @BeforeAll
    static void asks() throws IOException {
        var terminal = new Terminal(temporary.resolve("cache"));
        coverage = terminal.ask("coverage", Terminal.AMBLEFORD.toString());
        var copy = temporary.resolve("dry");
        try (var files = Files.walk(Terminal.AMBLEFORD)) {
            for (var file : files.toList()) {
                if (!file.endsWith("barriers.geojson")) {
                    Files.copy(
                            file,
                            copy.resolve(Terminal.AMBLEFORD.relativize(file).toString()));
                }
            }
        }
        withoutRiver = terminal.ask("coverage", copy.toString(), "--need", "isolation");
    }

    private static List<String> areas(int first, int last) {
        return Stream.iterate(first, number -> number + 1)
                .limit(last - first + 1L)
                .map("E01990%03d"::formatted)
                .toList();
    }

    @Test
    void whatIsPlantedAsDuplicationAndNothingElseIsCalledSo() {
        var pairs = new TreeSet<String>();
        for (var need : coverage.at("needs").items()) {
            pairs(need, "DUPLICATION_CANDIDATE").forEach(pairs::add);
        }

        assertThat(pairs)
                .containsExactly(
                        "Click Start Wharfside and Wharfside Digital Den", "Good Company Befriending and Kettle On");
    }

    @Test
    void twinsAreEachOthersBackUp() {
        var twins =
                need(coverage, "isolation").at("duplication").items().getFirst().at("loss");

        assertThat(twins.at("both").at("value").number()).isEqualTo(212);
        assertThat(twins.at("back_up").toString()).contains("true");
        assertThat(twins.at("new_single_point").toString()).contains("true");
    }

    @Test
    void twoFullFoodBanksAreBothNeeded() {
        assertThat(pairs(need(coverage, "food"), "COMPLEMENTARY_CAPACITY"))
                .containsExactly("Wharfside Food Pantry and St Brannock's Food Bank");
    }

    @Test
    void otherHoursAndAnotherLanguageAreForOtherPeople() {
        assertThat(pairs(need(coverage, "skills_and_lifelong_learning"), "COMPLEMENTARY_REACH"))
                .containsExactly("Central Learning Collective CIC and Second Chance Reading Room");
        assertThat(pairs(need(coverage, "carers"), "COMPLEMENTARY_REACH"))
                .containsExactly("Ambleford Carers Link and Longmead Carers Circle");
    }

    @Test
    void threeWardsOfTheEastAreADesertForFood() {
        var gaps = gaps(need(coverage, "food"));

        assertThat(gaps).containsAll(TARN_MOOR).containsAll(areas(99, 105)).containsAll(areas(134, 140));
    }

    @Test
    void theRiverAloneKeepsTwoWardsFromCompany() {
        assertThat(gaps(need(coverage, "isolation"))).containsAll(BEYOND_THE_RIVER);
        assertThat(gaps(need(withoutRiver, "isolation"))).doesNotContainAnyElementsOf(BEYOND_THE_RIVER);
    }

    @Test
    void tarnMoorHasOneServiceForCarersAndOneForOlderPeople() {
        for (var need : List.of("carers", "older_people")) {
            assertThat(need(coverage, need).at("areas").items())
                    .filteredOn(area -> TARN_MOOR.contains(area.at("code").text()))
                    .hasSize(7)
                    .allSatisfy(area -> assertThat(area.at("services").number()).isEqualTo(1));
        }
    }

    private static JsonTree need(JsonTree from, String code) {
        return from.at("needs").items().stream()
                .filter(need -> need.at("need").text().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> pairs(JsonTree need, String verdict) {
        return need.at("duplication").items().stream()
                .filter(pair -> pair.at("verdict").text().equals(verdict))
                .map(pair -> pair.at("first").at("name").text() + " and "
                        + pair.at("second").at("name").text())
                .toList();
    }

    private static List<String> gaps(JsonTree need) {
        return need.at("areas").items().stream()
                .filter(area -> area.at("reason").toString().contains("NO_SERVICE_IN_REACH"))
                .map(area -> area.at("code").text())
                .toList();
    }
}
