package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.appraisal.Verdict.COST_SHUNT;
import static org.mainstay.engine.appraisal.Verdict.EFFICIENCY;
import static org.mainstay.engine.appraisal.Verdict.FALSE_ECONOMY;
import static org.mainstay.engine.appraisal.Verdict.UNCLEAR;

import org.junit.jupiter.api.Test;

class ThreeCasesTest {

    @Test
    void aVerdictStandsWhereAllThreeAgree() {
        assertThat(ThreeCases.combine(COST_SHUNT, COST_SHUNT, COST_SHUNT))
                .isEqualTo(new ThreeCases(COST_SHUNT, COST_SHUNT, 3));
    }

    @Test
    void otherwiseItIsUnclearAndLeansToTheCentralClass() {
        assertThat(ThreeCases.combine(EFFICIENCY, COST_SHUNT, COST_SHUNT))
                .isEqualTo(new ThreeCases(UNCLEAR, COST_SHUNT, 2));
        assertThat(ThreeCases.combine(COST_SHUNT, COST_SHUNT, FALSE_ECONOMY))
                .isEqualTo(new ThreeCases(UNCLEAR, COST_SHUNT, 2));
    }

    @Test
    void theCentralClassMayStandAlone() {
        assertThat(ThreeCases.combine(EFFICIENCY, COST_SHUNT, FALSE_ECONOMY))
                .isEqualTo(new ThreeCases(UNCLEAR, COST_SHUNT, 1));
        assertThat(ThreeCases.combine(EFFICIENCY, COST_SHUNT, EFFICIENCY))
                .isEqualTo(new ThreeCases(UNCLEAR, COST_SHUNT, 1));
    }
}
