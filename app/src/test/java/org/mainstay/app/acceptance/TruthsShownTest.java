package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The truths planted in Ambleford that today's commands show, as `TRUTHS.md` lists them.
class TruthsShownTest {

    private static final String EASY = "EASY_DISINVESTMENT";
    private static final String MEDIUM = "MEDIUM_TERM_INVESTMENT";
    private static final String RESILIENCE = "PLACE_RESILIENCE";
    private static final String ALONE = "Looks better alone than as part of this portfolio";

    @TempDir
    private static Path cache = Path.of("");

    private static JsonTree appraisal = new JsonTree("");
    private static JsonTree money = new JsonTree("");

    @BeforeAll
    static void asks() {
        var terminal = new Terminal(cache);
        appraisal = terminal.ask("appraise", Terminal.AMBLEFORD.toString(), "--saving", "400000");
        money = terminal.ask("money", Terminal.AMBLEFORD.toString());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "EFFICIENCY, Click Start Wharfside",
                "EFFICIENCY, Wharfside Job Club",
                "SERVICE_LOSS, Good Company Befriending",
                "SERVICE_LOSS, Kettle On",
                "SERVICE_LOSS, Wharfside Food Pantry",
                "SERVICE_LOSS, Beckside Village Hall Trust",
                "SERVICE_LOSS, Saltmarsh End Community Hall",
                "SERVICE_LOSS, Second Chance Reading Room",
                "SERVICE_LOSS, Wexmoor Skills Barn",
                "COST_SHUNT, The Quiet Room",
                "COST_SHUNT, Still Waters Counselling",
                "COST_SHUNT, Open Gate Recovery Cafe CIC",
                "COST_SHUNT, Steady On Falls Prevention",
                "FALSE_ECONOMY, Doorstep Tenancy Support",
                "FALSE_ECONOMY, Homestead Housing Advice",
                "FALSE_ECONOMY, Wharfside Night Stop",
                "FALSE_ECONOMY, Marl Valley Carers Break",
                "UNCLEAR, Ambleford Young Voices",
                "UNCLEAR, Ambleford Youth Outreach",
                "UNCLEAR, Tarn Moor Benefits Surgery",
                "UNCLEAR, Family Tree Parenting",
                "null, Ambleford Choral Society",
                "null, Marl Brook Conservation Volunteers",
            })
    void theEasyListGetsItsVerdicts(@Nullable String verdict, String organisation) {
        assertThat(verdict(change(EASY, organisation))).isEqualTo(String.valueOf(verdict));
    }

    @Test
    void theEasyListAddsUpAsTheTableSays() {
        var byVerdict = changes(EASY)
                .collect(Collectors.groupingBy(
                        TruthsShownTest::verdict, Collectors.summingLong(TruthsShownTest::saving)));

        assertThat(changes(EASY)).hasSize(23);
        assertThat(byVerdict)
                .containsEntry("EFFICIENCY", 3_503_000L)
                .containsEntry("SERVICE_LOSS", 11_070_000L)
                .containsEntry("COST_SHUNT", 7_360_000L)
                .containsEntry("FALSE_ECONOMY", 9_193_000L)
                // The last on the list, of £41,360, is only trimmed: by 85 %.
                .containsEntry("UNCLEAR", 8_932_000L - 4_136_000 + 3_515_600)
                .containsEntry("null", 740_000L);
    }

    @Test
    void allFiveVerdictsOccur() {
        assertThat(Stream.of(EASY, MEDIUM, RESILIENCE)
                        .flatMap(TruthsShownTest::changes)
                        .map(TruthsShownTest::verdict))
                .contains("EFFICIENCY", "SERVICE_LOSS", "COST_SHUNT", "FALSE_ECONOMY", "UNCLEAR");
    }

    @Test
    void theThreeApproachesDiffer() {
        var plans = Stream.of(EASY, MEDIUM, RESILIENCE)
                .map(approach -> changes(approach)
                        .map(change -> change.at("change").text() + " "
                                + change.at("line").text())
                        .collect(Collectors.toSet()))
                .toList();

        assertThat(plans).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void twoBackUpsAreHarmlessAloneAndNotTogether() {
        for (var organisation : List.of("Good Company Befriending", "Kettle On")) {
            assertThat(change(EASY, organisation).at("flags").texts()).contains(ALONE);
        }
    }

    @Test
    void ofTwoFullFoodBanksNeitherIsEndedAsAnEfficiency() {
        for (var approach : List.of(EASY, MEDIUM, RESILIENCE)) {
            assertThat(changes(approach)
                            .filter(change -> change.at("change").text().equals("END"))
                            .filter(change -> List.of("Wharfside Food Pantry", "St Brannock's Food Bank")
                                    .contains(organisation(change))))
                    .noneMatch(change -> verdict(change).equals("EFFICIENCY"));
        }
    }

    @Test
    void placeResilienceRefusesToLeaveTheDesertDry() {
        assertThat(change(MEDIUM, "Tarn Moor Lunch Club").at("change").text()).isEqualTo("END");
        assertThat(changes(RESILIENCE).map(TruthsShownTest::organisation)).doesNotContain("Tarn Moor Lunch Club");
    }

    @Test
    void placeResilienceLeavesNobodyWithoutAProvider() {
        var without = "Leaves people with no provider of this need among the lines known here";

        assertThat(changes(MEDIUM).flatMap(change -> change.at("flags").texts().stream()))
                .contains(without);
        assertThat(changes(RESILIENCE).flatMap(change -> change.at("flags").texts().stream()))
                .doesNotContain(without);
    }

    @Test
    void theDebtAdvicePartnershipIsWorthMerging() {
        var option = Terminal.AMBLEFORD.resolveSibling("options").resolve("ambleford-debt-partnership.csv");
        var asked = new Terminal(cache)
                .ask("appraise", Terminal.AMBLEFORD.toString(), "--option", option.toString(), "--draws", "128");
        var merger = asked.at("option").at("changes").items().stream()
                .filter(change -> organisation(change).equals("Wharfside Money Matters"))
                .findFirst()
                .orElseThrow();
        var team = change(MEDIUM, "Ambleford Money & Welfare Rights Team");

        assertThat(merger.at("change").text()).isEqualTo("MERGE");
        assertThat(verdict(merger)).isEqualTo("EFFICIENCY");
        assertThat(saving(merger) / 100).isBetween(30_169L, 30_170L);
        assertThat(team.at("change").text()).isEqualTo("END");
    }

    @Test
    void placeResilienceAloneAsksMoreOfAPayerWhoHasAgreed() {
        var courses = change(RESILIENCE, "National Learning Trust");

        assertThat(courses.at("change").text()).isEqualTo("INVEST");
        assertThat(saving(courses)).as("it is no saving of the council's").isZero();
        assertThat(courses.at("flags").texts())
                .anyMatch(flag -> flag.startsWith("Dane Combined Authority pays for it"));
        assertThat(changes(MEDIUM).map(TruthsShownTest::organisation)).doesNotContain("National Learning Trust");
    }

    @Test
    void theTwinsThatOthersPayAreTouchedByNoApproach() {
        assertThat(Stream.of(EASY, MEDIUM, RESILIENCE)
                        .flatMap(TruthsShownTest::changes)
                        .map(TruthsShownTest::organisation))
                .doesNotContain("Claim Right", "Dane Rights Trust");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ambleford Patient Voice CIC",
                "Ambleford Independent Advocacy",
                "Ambleford Food Network",
                "Little Acorns Family Hub",
                "Turning Tide Recovery",
                "Wharfside Live Well Hub CIC",
                "Ambleford Refuge & Recovery"
            })
    void dutiesAndRingFencedFundsAreNeverCut(String organisation) {
        assertThat(money.at("organisations").items())
                .as("the council pays it")
                .anyMatch(one -> one.at("name").text().equals(organisation));
        assertThat(Stream.of(EASY, MEDIUM, RESILIENCE)
                        .flatMap(TruthsShownTest::changes)
                        .filter(change -> !change.at("change").text().equals("INVEST"))
                        .map(TruthsShownTest::organisation))
                .doesNotContain(organisation);
    }

    /// The sums were counted from the files by another program.
    @Test
    void theGrantsListShowsAFractionOfTheLedger() {
        var year = year("2025-26");

        assertThat(value(year, "published_grants")).isEqualTo(4_301_110);
        assertThat(value(year, "under_headings")).isEqualTo(406_189_112);
        assertThat(value(year, "ledger_vcse")).isBetween(389_000_000L, 390_000_000L);
    }

    @Test
    void withheldNamesAreCountedAndNobodyIsNamed() {
        assertThat(value(year("2025-26"), "unattributable")).isEqualTo(7_786_358);
        assertThat(money.at("organisations").items())
                .extracting(TruthsShownTest::name)
                .isNotEmpty()
                .noneMatch(name -> name.matches("(?i).*(redacted|individual\\b|\\b(mr|mrs|ms|miss|dr)\\b).*"));
    }

    @Test
    void everyUnclearChangeSaysWhatItHangsOnAndWhomToAsk() {
        for (var approach : List.of(EASY, MEDIUM, RESILIENCE)) {
            for (var change : changes(approach).toList()) {
                assertThat(change.has("unclear"))
                        .as(organisation(change))
                        .isEqualTo(verdict(change).equals("UNCLEAR"));
                assertThat(change.at("why").text()).isNotBlank();
                if (change.has("unclear")) {
                    assertThat(Stream.of("switching", "leaning", "leans", "datum", "ask"))
                            .noneMatch(key -> change.at("unclear").at(key).isNull())
                            .noneMatch(
                                    key -> change.at("unclear").at(key).text().isBlank());
                }
            }
        }
    }

    private static Stream<JsonTree> changes(String approach) {
        return appraisal.at("approaches").items().stream()
                .filter(result -> result.at("approach").text().equals(approach))
                .flatMap(result -> result.at("changes").items().stream());
    }

    private static JsonTree change(String approach, String organisation) {
        return changes(approach)
                .filter(change -> organisation(change).equals(organisation))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s does not touch %s.".formatted(approach, organisation)));
    }

    private static JsonTree year(String year) {
        return money.at("years").items().stream()
                .filter(one -> one.at("year").text().equals(year))
                .findFirst()
                .orElseThrow();
    }

    private static String organisation(JsonTree change) {
        return change.at("organisation").text();
    }

    private static String name(JsonTree organisation) {
        return organisation.at("name").text();
    }

    private static String verdict(JsonTree change) {
        return change.at("verdict").text();
    }

    private static long saving(JsonTree change) {
        return value(change, "saving_pence");
    }

    private static long value(JsonTree of, String figure) {
        return of.at(figure).at("value").number();
    }
}
