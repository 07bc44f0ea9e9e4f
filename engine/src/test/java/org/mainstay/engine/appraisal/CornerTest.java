package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Case;

class CornerTest {

    private final Scene scene = new Scene()
            .assume("displaced_share", "0.1", "0.2", "0.3")
            .assume("outcome_cost/food", "10", "20", "30")
            .assume("outcome_cost/carers", "11", "21", "31");

    @Test
    void allAssumptionsStandAtTheSameEnd() {
        assertThat(at(Corner.of(Case.LOW), "displaced_share")).isEqualTo("0.1");
        assertThat(at(Corner.of(Case.CENTRAL), "outcome_cost/food")).isEqualTo("20");
        assertThat(at(Corner.of(Case.HIGH), "outcome_cost/carers")).isEqualTo("31");
    }

    @Test
    void butForOneWhichStandsElsewhereForEveryNeed() {
        var corner = Corner.butFor("outcome_cost", Case.HIGH);

        assertThat(at(corner, "outcome_cost/food")).isEqualTo("30");
        assertThat(at(corner, "outcome_cost/carers")).isEqualTo("31");
        assertThat(at(corner, "displaced_share")).isEqualTo("0.2");
    }

    @Test
    void aShareIsReadInMillionths() {
        assertThat(Corner.of(Case.HIGH).millionths(assumption("displaced_share")))
                .isEqualTo(300_000);
    }

    private String at(Corner corner, String id) {
        return corner.at(assumption(id)).toPlainString();
    }

    private Assumption assumption(String id) {
        return scene.assumptions().get(id);
    }
}
