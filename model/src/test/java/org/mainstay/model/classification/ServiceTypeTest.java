package org.mainstay.model.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.need.Need;

class ServiceTypeTest {

    private static final RowRef ROW = new RowRef(Source.of("0".repeat(64), "types.csv", 1), 2);

    @Test
    void itsTermHasTheSameIdEverywhere() {
        var wide = new ServiceType("advice", "advice", "Advice.", null, null, null, ROW);
        var type = new ServiceType(
                "debt-advice",
                "debt advice",
                "Debt.",
                Need.DEBT_AND_MONEY_ADVICE,
                "advice",
                "http://list.example/1",
                ROW);

        assertThat(type.termId()).isEqualTo(UUID.fromString("bce36c2c-287b-39a8-8ca8-3653dc51cad5"));
        assertThat(type.findParentId()).contains(wide.termId());
        assertThat(wide.findParentId()).isEmpty();
        assertThat(type.findNeed()).contains(Need.DEBT_AND_MONEY_ADVICE);
        assertThat(wide.findNeed()).isEmpty();
        assertThat(type.findUri()).contains("http://list.example/1");
        assertThat(wide.findUri()).isEmpty();
        assertThat(ServiceType.taxonomyId()).isNotEqualTo(wide.termId());
    }
}
