package org.mainstay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.ingest.shipped.Shipped;

class LabelsTest {

    @Test
    void everyAssumptionThatShipsHasANameInPlainWords() {
        assertThat(Shipped.assumptions())
                .isNotEmpty()
                .allSatisfy(assumption ->
                        assertThat(Labels.assumption(assumption.id())).matches("\\p{Lu}[^_]*"));
    }
}
