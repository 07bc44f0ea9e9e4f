package org.mainstay.engine.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.model.evidence.Grade;

/// Every row of the rule table, and what stands on either side of each edge.
class SoundRuleTest {

    private static final long ONE = 1_000_000;
    private static final SoundRule RULE =
            new SoundRule(new Bands(500_000, 100_000, 100_000, 500_000, 250_000, ONE, 500_000, ONE, 250_000, 500_000));

    /// E, U, Q low and high, runway in months, duplication: in hundredths, as the method writes them.
    @ParameterizedTest
    @CsvSource({
        // costly to end
        "STRONG, 50, 100, 200,  99,  0, PROTECT, 3",
        "STRONG, 50, 100, 200, 100,  0, SOUND, 5",
        "NONE,   50, 100, 200,  99,  0, PROTECT, 3",
        "NONE,   50, 100, 200, 100,  0, ESSENTIAL_UNPROVEN, 3a",
        "NONE,   49, 100, 200, 100,  0, PROMISING, 7",
        "WEAK,   49, 100, 200,  99,  0, SOUND_BUT_FRAGILE, 4",
        "NONE,   49, 100, 200,  99,  0, SOUND_BUT_FRAGILE, 4",
        "WEAK,   49, 100, 200, 100,  0, SOUND, 5",
        "WEAK,    9, 100, 200, 100, 60, SOUND, 5",
        // not sure to cost what it saves
        "STRONG,  9,  99, 200, 100, 50, MERGE_CANDIDATE, 6",
        "STRONG,  9,  99, 200, 100, 49, KEEP_UNDER_REVIEW, 9",
        "STRONG, 10,  99, 200, 100, 50, KEEP_UNDER_REVIEW, 9",
        "NONE,    9,   0,  50, 100,  0, PROMISING, 7",
        "NONE,    9,   0,  49, 100,  0, KEEP_UNDER_REVIEW, 9",
        "WEAK,    9,   0,  49, 100,  0, WEAK_CASE, 8",
        "STRONG,  9,   0,  49,  50,  0, WEAK_CASE, 8",
        "WEAK,   10,   0,  49, 100,  0, KEEP_UNDER_REVIEW, 9",
        "WEAK,    9,   0,  50, 100,  0, KEEP_UNDER_REVIEW, 9"
    })
    void theFirstRuleThatFitsGivesTheVerdict(
            Evidence evidence,
            long unique,
            long low,
            long high,
            long runway,
            long twice,
            Soundness sound,
            String rule) {
        var line = line(false, evidence, unique, low, high, runway * 10_000, null, twice, false);

        var judged = RULE.judge(line);

        assertThat(judged.soundness()).isEqualTo(sound);
        assertThat(judged.rule()).isEqualTo(rule);
    }

    @Test
    void aDutyIsADutyWhateverElseIsKnown() {
        assertThat(RULE.judge(line(true, Evidence.STRONG, 90, 0, 300, null, ONE, 90, true)))
                .extracting(SoundRule.Sound::soundness, SoundRule.Sound::rule)
                .containsExactly(Soundness.DUTY, "1");
    }

    @Test
    void whatMayCostNothingOrEverythingAndRestsOnAssumptionsIsMeasuredFirst() {
        assertThat(RULE.judge(line(false, Evidence.NONE, 90, 49, 100, null, null, 0, true))
                        .soundness())
                .isEqualTo(Soundness.MEASURE_FIRST);
        assertThat(RULE.judge(line(false, Evidence.NONE, 90, 49, 100, null, null, 0, false))
                        .soundness())
                .isEqualTo(Soundness.PROMISING);
        assertThat(RULE.judge(line(false, Evidence.NONE, 90, 50, 100, null, null, 0, true))
                        .soundness())
                .isEqualTo(Soundness.PROMISING);
        assertThat(RULE.judge(line(false, Evidence.NONE, 90, 49, 99, null, null, 0, true))
                        .soundness())
                .isEqualTo(Soundness.PROMISING);
    }

    @Test
    void aBodyThatClosesInAQuarterOfTheDrawsIsFragileWhateverItsReserves() {
        assertThat(RULE.judge(line(false, Evidence.WEAK, 90, 100, 200, 5 * ONE, 250_000L, 0, false))
                        .soundness())
                .isEqualTo(Soundness.PROTECT);
        assertThat(RULE.judge(line(false, Evidence.WEAK, 90, 100, 200, 5 * ONE, 249_999L, 0, false))
                        .soundness())
                .isEqualTo(Soundness.SOUND);
    }

    @Test
    void whatStandsNearestToAnEdgeIsNamedWithTheEdge() {
        var judged = RULE.judge(line(false, Evidence.WEAK, 48, 200, 400, 3 * ONE, null, 0, false));

        assertThat(judged.nearest()).contains(new SoundRule.Edge("uniqueness", 480_000, 500_000));
        assertThat(RULE.judge(line(false, Evidence.WEAK, 90, 101, 400, 3 * ONE, 10_000L, 0, false))
                        .nearest())
                .contains(new SoundRule.Edge("consequence_low", 1_010_000, ONE));
        assertThat(RULE.judge(line(false, Evidence.WEAK, 10, 0, 400, null, null, 0, false))
                        .nearest())
                .contains(new SoundRule.Edge("uniqueness", 100_000, 100_000));
        assertThat(new SoundRule.Edge("duplication", 1, 0).distance()).isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void evaluationsOfTheFirstThreeGradesAreStrongAndThoseOfTheLastNone() {
        assertThat(Evidence.of(Grade.of(3))).isEqualTo(Evidence.STRONG);
        assertThat(Evidence.of(Grade.of(4))).isEqualTo(Evidence.WEAK);
        assertThat(Evidence.of(Grade.of(5))).isEqualTo(Evidence.WEAK);
        assertThat(Evidence.of(Grade.of(6))).isEqualTo(Evidence.NONE);
        assertThat(Evidence.NONE.words()).isEqualTo("none");
    }

    @Test
    void everyVerdictSaysInWordsWhatItIsAndWhatToDo() {
        assertThat(Soundness.values())
                .allSatisfy(sound -> assertThat(sound.words()).isNotEmpty())
                .allSatisfy(sound -> assertThat(sound.advice()).isNotEmpty());
        assertThatIllegalArgumentException().isThrownBy(() -> new LineCase.Consequence(2, 2, 1));
    }

    private static LineCase line(
            boolean duty,
            Evidence evidence,
            long unique,
            long low,
            long high,
            @Nullable Long runway,
            @Nullable Long closing,
            long twice,
            boolean assumed) {
        return new LineCase(
                duty,
                evidence,
                unique * 10_000,
                0,
                null,
                new LineCase.Consequence(low * 10_000, (low + high) * 5_000, high * 10_000),
                new LineCase.Fragility(runway, closing),
                new LineCase.Pair(twice * 10_000, false),
                assumed);
    }
}
