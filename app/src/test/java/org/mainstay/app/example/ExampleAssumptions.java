package org.mainstay.app.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.Harm;
import org.mainstay.model.evidence.RowRef;

/// What the example takes on trust.
final class ExampleAssumptions {

    private ExampleAssumptions() {}

    static Assumption displaced() {
        return new Assumption(
                "displaced_share",
                new BigDecimal("0.15"),
                BigDecimal.ZERO,
                new BigDecimal("0.5"),
                "share",
                Harm.RISES,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                "Our own choice; no published elasticity was found",
                Grade.UNCORROBORATED,
                false,
                "print its switching value first",
                new RowRef(Example.GRANTS, 1));
    }

    static Assumption discount() {
        var rate = new BigDecimal("0.035");
        return new Assumption(
                "discount_rate/from_year_0",
                rate,
                rate,
                rate,
                "a year",
                Harm.FALLS,
                "2024-25",
                LocalDate.of(2020, 1, 1),
                null,
                "HM Treasury, The Green Book (2026)",
                Grade.GENERIC_NATIONAL,
                true,
                "",
                new RowRef(Example.GRANTS, 2));
    }
}
