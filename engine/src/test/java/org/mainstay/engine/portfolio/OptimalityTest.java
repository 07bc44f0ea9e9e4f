package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptimalityTest {

    @Test
    void whatIsNotProvenSaysHowFarOffItMayBeAndWhetherTheModelAgreed() {
        var open = new Optimality(200, 199, false, false, 10, 160, 150, null, null);
        assertThat(open.gap()).isEqualTo(0.005);
        assertThat(open.sentences())
                .isEqualTo(
                        " By its estimates another choice could be better by 0.50% at most. After 10 runs of the model"
                                + " they are still off by 25.0%: the choice that loses least in the model was kept.");
    }

    @Test
    void peopleAreRoundedOnceWhenPublished() {
        var proven = new Optimality(
                200, 200, true, true, 1, 200, 200, new Optimality.RunnerUp(List.of(), 1_234_600_000L, 210), 400_000L);
        assertThat(proven.gap()).isZero();
        assertThat(proven.sentences())
                .contains("The model bore them out.", "1,235 people lose service", "costs 0 people their service");
    }
}
