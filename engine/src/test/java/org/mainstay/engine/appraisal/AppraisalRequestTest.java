package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AppraisalRequestTest {

    @Test
    void theSavingIsNeverBelowNothing() {
        assertThat(request(1, 3).savingPence()).isEqualTo(1);
        assertThatThrownBy(() -> request(-1, 3)).hasMessageContaining("(-1 pence)");
    }

    @Test
    void aSavingOfNothingIsNoTarget() {
        assertThat(request(0, 3).hasTarget()).isFalse();
        assertThat(request(1, 3).hasTarget()).isTrue();
    }

    @Test
    void theHorizonIsFromOneToTenYears() {
        assertThat(request(1, 1).years()).isEqualTo(1);
        assertThat(request(1, 10).years()).isEqualTo(10);
        assertThatThrownBy(() -> request(1, 0)).hasMessageContaining("(0) must be from 1 to 10");
        assertThatThrownBy(() -> request(1, 11)).hasMessageContaining("(11) must be from 1 to 10");
    }

    @Test
    void aFirstLookAsksTheSameInFewerDraws() {
        assertThat(request(1, 3).atFirst())
                .isEqualTo(new AppraisalRequest(1, 3, 1, Scene.ON, AppraisalRequest.FIRST_DRAWS, true));
        assertThat(new AppraisalRequest(1, 3, 1, Scene.ON, 4).atFirst().draws()).isEqualTo(4);
        assertThat(request(1, 3).first()).isFalse();
    }

    private static AppraisalRequest request(long pence, int years) {
        return new AppraisalRequest(pence, years, 1, Scene.ON, Scene.DRAWS);
    }
}
