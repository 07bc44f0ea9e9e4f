package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The truths planted in Ambleford that today's commands show, as `TRUTHS.md` lists them.
class TruthsShownTest {

    @TempDir
    private static Path temporary = Path.of("");

    private static String appraisal = "";
    private static String easy = "";
    private static String medium = "";
    private static String resilience = "";

    @BeforeEach
    void appraises() {
        if (!appraisal.isEmpty()) {
            return;
        }
        var out = temporary.resolve("report").toString();
        appraisal = new Terminal(temporary.resolve("cache"))
                .type("appraise", Terminal.AMBLEFORD.toString(), "--saving", "400000", "--out", out)
                .out();
        var parts = appraisal.split("\\n(?=Easy disinvestment: |Medium-term investment: |Place resilience: )");
        easy = part(parts, "Easy disinvestment: ");
        medium = part(parts, "Medium-term investment: ");
        resilience = part(parts, "Place resilience: ");
    }

    private static String part(String[] parts, String beginning) {
        return Arrays.stream(parts)
                .filter(part -> part.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Efficiency, Click Start Wharfside",
        "Efficiency, Wharfside Job Club",
        "Service loss, Wharfside Food Pantry",
        "Service loss, Beckside Village Hall Trust",
        "Service loss, Saltmarsh End Community Hall",
        "Service loss, Good Company Befriending",
        "Service loss, Kettle On",
        "Cost shunt, The Quiet Room",
        "Cost shunt, Still Waters Counselling",
        "Cost shunt, Open Gate Recovery Cafe",
        "Cost shunt, Steady On Falls Prevention",
        "False economy, Doorstep Tenancy Support",
        "False economy, Homestead Housing Advice",
        "False economy, Wharfside Night Stop",
        "False economy, Marl Valley Carers Break",
        "Unclear, Ambleford Young Voices",
        "Unclear, Tarn Moor Benefits Surgery",
        "No verdict, Ambleford Choral Society",
    })
    void bankingTheSmallGrantsShowsEveryVerdict(String verdict, String organisation) {
        assertThat(easy).containsPattern(Pattern.quote("  " + verdict + ": end " + organisation));
    }

    @Test
    void twoBackUpsAreHarmlessAloneAndNotTogether() {
        assertThat(easy.substring(easy.indexOf("end Kettle On")))
                .contains("Looks better alone than as part of this portfolio");
    }

    @Test
    void theDebtAdvicePartnershipIsWorthMerging() {
        assertThat(medium.replaceAll("\\s+", " "))
                .contains("Efficiency: merge into Ambleford Debt & Money Advice: Wharfside Money Matters");
    }

    @Test
    void placeResilienceRefusesToLeaveTheDesertDry() {
        assertThat(medium).contains("Tarn Moor Lunch Club");
        assertThat(resilience).doesNotContain("end Tarn Moor Lunch Club");
    }

    @Test
    void theThreeApproachesDiffer() {
        assertThat(easy).isNotEqualTo(medium);
        assertThat(medium.substring(24)).isNotEqualTo(resilience.substring(18));
    }

    @ParameterizedTest
    @CsvSource({
        "Ambleford Patient Voice",
        "Ambleford Independent Advocacy",
        "Ambleford Food Network",
        "Little Acorns",
        "Turning Tide"
    })
    void dutiesAndRingFencedFundsAreNeverCut(String organisation) {
        assertThat(appraisal).doesNotContain("end " + organisation).doesNotContain("% " + organisation);
    }

    @Test
    void theGrantsListShowsAFractionOfTheLedger() {
        var money = new Terminal(temporary.resolve("cache"))
                .type("money", Terminal.AMBLEFORD.toString())
                .out();

        assertThat(money.lines()
                        .filter(line -> line.startsWith("2025-26"))
                        .findFirst()
                        .orElseThrow())
                .containsPattern("£43,\\d{3} .*£3,\\d{3},\\d{3}");
    }

    @Test
    void everyUnclearChangeSaysWhatItHangsOnAndWhomToAsk() {
        var changes = appraisal
                .replaceAll("\\s+", " ")
                .split("(?=(Efficiency|Service loss|Cost shunt|False economy|Unclear|No verdict): (end|cut|merge) )");
        assertThat(Arrays.stream(changes).filter(change -> change.startsWith("Unclear: ")))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change)
                        .containsPattern("(saves|does not save) public money")
                        .contains("To settle it: ")
                        .contains("Ask: "));
    }
}
