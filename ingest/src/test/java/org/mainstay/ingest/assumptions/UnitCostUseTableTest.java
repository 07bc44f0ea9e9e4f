package org.mainstay.ingest.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.need.UnitCostUse;

class UnitCostUseTableTest {

    private static final String HEADINGS = "assumption,unit_costs,low_unit_costs,high_unit_costs,why";

    private final UnitCostUseTable reader = new UnitCostUseTable();

    @Test
    void aRowSaysWhichCodesAnAssumptionIsMadeOf() {
        var use = Trial.of(reader, HEADINGS, "outcome_cost/carers,SS10.0,0,52*SS11.3,Reablement")
                .fact(UnitCostUse.class);

        assertThat(use.id()).isEqualTo("outcome_cost/carers");
        assertThat(use.value()).isEqualTo("SS10.0");
        assertThat(use.low()).isEqualTo("0");
        assertThat(use.high()).isEqualTo("52*SS11.3");
        assertThat(use.why()).isEqualTo("Reablement");
    }

    @Test
    void whatIsNoSumOfCodesIsRefusedAndSaid() {
        var read = Trial.of(reader, HEADINGS, "outcome_cost/carers,SS10.0 or so,0,SS11.3,x");

        assertThat(read.codes()).containsExactly("invalid_unit_cost_use");
        assertThat(read.messages().getFirst()).contains("Line 2", "SS10.0 or so", "unit_costs", "52*SS11.3");
    }

    @Test
    void itIsKnownByItsHeadings() {
        assertThat(reader.name()).isEqualTo("Uses of unit costs (CSV)");
        assertThat(Trial.fit(reader, HEADINGS).whole()).isTrue();
        assertThat(Trial.fit(reader, "assumption,unit_costs").missing())
                .containsExactly("low_unit_costs", "high_unit_costs", "why");
    }
}
