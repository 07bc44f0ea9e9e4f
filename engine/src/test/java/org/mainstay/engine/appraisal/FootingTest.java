package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.Grade;

class FootingTest {

    private static final Map<String, Grade> GRADES =
            Map.of("cost", Grade.GENERIC_NATIONAL, "share", Grade.UNCORROBORATED);

    @Test
    void theShareIsThatOfTheTwoLowestGrades() {
        assertThat(Footing.of(Map.of("cost", 100L, "share", 300L), GRADES).share())
                .isEqualTo(750_000);
    }

    @Test
    void anAssumptionThatHardlySwingsItDoesNotSetTheGrade() {
        assertThat(Footing.of(Map.of("cost", 100L, "share", 20L), GRADES).worst())
                .isEqualTo(Grade.GENERIC_NATIONAL);
        assertThat(Footing.of(Map.of("cost", 100L, "share", 30L), GRADES).worst())
                .isEqualTo(Grade.UNCORROBORATED);
    }

    @Test
    void nothingThatSwingsRestsOnNothing() {
        assertThat(Footing.of(Map.of(), GRADES).share()).isZero();
    }

    @Test
    void theWorseOfTwoGradesStandsForARowThatHasBoth() {
        assertThat(Footing.worse(Grade.LOCAL_STATISTICS, Grade.UNCORROBORATED)).isEqualTo(Grade.UNCORROBORATED);
        assertThat(Footing.worse(Grade.UNCORROBORATED, Grade.LOCAL_STATISTICS)).isEqualTo(Grade.UNCORROBORATED);
    }
}
