package org.mainstay.engine.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.Harm;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// Assumption rows for tests.
final class Rows {

    private static final Source SOURCE = Source.of("0".repeat(64), "assumptions.csv", 1);
    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    private Rows() {}

    /// From pairs of id and value.
    static Assumptions of(String... idsAndValues) {
        var rows = new ArrayList<Assumption>();
        for (int i = 0; i < idsAndValues.length; i += 2) {
            var value = new BigDecimal(idsAndValues[i + 1]);
            rows.add(new Assumption(
                    idsAndValues[i],
                    value,
                    value,
                    value,
                    "share",
                    Harm.RISES,
                    null,
                    DAY,
                    null,
                    "a test",
                    Grade.UNCORROBORATED,
                    false,
                    "",
                    new RowRef(SOURCE, i + 2)));
        }
        return Assumptions.of(List.of(), rows, DAY);
    }
}
