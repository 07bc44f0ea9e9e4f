package org.mainstay.engine.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.Harm;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

class BandsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    @Test
    void everyEdgeIsARowOfTheAssumptions() {
        var rows = new ArrayList<Assumption>();
        for (var id : List.of(
                "unique_high",
                "unique_low",
                "other_brings",
                "dependence_high",
                "dependence_medium",
                "cost_high",
                "cost_low",
                "runway_months",
                "closing",
                "duplication")) {
            rows.add(row("sound_" + id, "0." + (rows.size() + 1)));
        }

        assertThat(Bands.of(Assumptions.of(List.of(), rows, DAY)))
                .isEqualTo(new Bands(
                        100_000, 200_000, 300_000, 400_000, 500_000, 600_000, 700_000, 800_000, 900_000, 100_000));
    }

    private static Assumption row(String id, String value) {
        var number = new BigDecimal(value);
        var line = new RowRef(Source.of("0".repeat(64), "assumptions.csv", 1), 2);
        return new Assumption(
                id,
                number,
                number,
                number,
                "share",
                Harm.RISES,
                null,
                DAY,
                null,
                "a test",
                Grade.UNCORROBORATED,
                false,
                "",
                line);
    }
}
