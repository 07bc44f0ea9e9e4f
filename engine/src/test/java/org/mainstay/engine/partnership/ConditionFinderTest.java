package org.mainstay.engine.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.engine.partnership.SectorProfile.Condition;
import org.mainstay.engine.partnership.SectorProfile.Grade;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.need.Need;
import org.mainstay.model.review.ReviewNote;
import org.mainstay.model.review.ReviewNote.Standing;
import org.mainstay.model.review.SelfAssessed;

class ConditionFinderTest {

    private final Pact pact = new Pact();

    private Condition of(SelfAssessed measure) {
        return pact.find().profile().conditions().stream()
                .filter(one -> one.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private void assess(SelfAssessed measure, Standing standing, String day, String who) {
        pact.sketch.fact(row -> new ReviewNote(
                ReviewNote.Kind.SELF_ASSESSMENT,
                measure.code(),
                "Boards meet",
                "",
                null,
                standing,
                "",
                who,
                LocalDate.parse(day),
                row));
    }

    @ParameterizedTest
    @EnumSource
    void withoutARowThereIsNoGradeAndNoGuess(SelfAssessed measure) {
        assertThat(of(measure).grade()).isNull();
        assertThat(of(measure).why()).startsWith("Not assessed");
    }

    @ParameterizedTest
    @EnumSource
    void theCouncilsGradeIsShownAsItsOwn(Grade grade) {
        assess(SelfAssessed.GOVERNANCE, Standing.of(grade.words()).orElseThrow(), "2026-05-01", "Chief executive");

        assertThat(of(SelfAssessed.GOVERNANCE).grade()).isEqualTo(grade);
        assertThat(of(SelfAssessed.GOVERNANCE).why())
                .isEqualTo("Self-assessment of Chief executive, 2026-05-01: Boards meet");
        assertThat(of(SelfAssessed.ENVIRONMENT).grade()).isNull();
    }

    @Test
    void theLatestRowCountsAndTakingItBackLetsTheOneBeforeItStand() {
        assess(SelfAssessed.ENVIRONMENT, Standing.STABLE, "2026-05-01", "");
        assess(SelfAssessed.ENVIRONMENT, Standing.BRITTLE, "2026-05-02", "");

        assertThat(of(SelfAssessed.ENVIRONMENT).grade()).isEqualTo(Grade.BRITTLE);

        assess(SelfAssessed.ENVIRONMENT, Standing.WITHDRAWN, "2026-05-03", "");

        assertThat(of(SelfAssessed.ENVIRONMENT).grade()).isEqualTo(Grade.STABLE);
        assertThat(of(SelfAssessed.ENVIRONMENT).why()).startsWith("Self-assessment of the council");
    }

    @Test
    void aRowThatGivesNoGradeGradesNothing() {
        assess(SelfAssessed.ENVIRONMENT, Standing.PLANNED, "2026-05-01", "");

        assertThat(of(SelfAssessed.ENVIRONMENT).grade()).isNull();
    }

    @Test
    void peopleWithNobodyInReachAreEvidenceOfHealthAndNeverAGrade() {
        var people = Figure.given("needs/wellbeing/people", "People", 900, Unit.PEOPLE);
        var without = Figure.given("needs/wellbeing/without", "People with nobody in reach", 300, Unit.PEOPLE);
        pact.reached(new Known.NeedReach(Need.MENTAL_WELLBEING, people, without, ""))
                .reached(new Known.NeedReach(Need.ISOLATION, people, null, "Nobody can tell."))
                .reached(new Known.NeedReach(Need.FOOD, people, people, ""));

        assertThat(of(SelfAssessed.HEALTH_AND_WELLBEING).evidence()).containsExactly(without);
        assertThat(of(SelfAssessed.HEALTH_AND_WELLBEING).grade()).isNull();
    }

    /// Two live ones, with an agreement and a board, and with an agreement alone; the ended one counts not.
    @Test
    void governanceIsLaidBesideWhatIsWrittenDown() {
        pact.partnership(
                        "one", Pact.governance("Signed", "Yes", "none", "", null), Pact.since("2024-04-01", null, null))
                .partnership("two", Pact.governance("Signed", "", "", "", null), Pact.since("2024-04-01", null, null))
                .partnership(
                        "old", Pact.governance("", "", "", "", null), Pact.since("2020-04-01", null, "2021-03-31"));

        assertThat(of(SelfAssessed.GOVERNANCE).evidence())
                .extracting(Figure::value)
                .isEqualTo(List.of(1_000_000L, 500_000L, 0L, 0L));
    }
}
