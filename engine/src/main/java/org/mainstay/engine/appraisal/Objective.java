package org.mainstay.engine.appraisal;

import org.jspecify.annotations.Nullable;
import org.mainstay.engine.portfolio.Risk;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;

/// What all approaches are optimised by: people at their weight against public money, and how much the worst that may
/// happen counts beside the mean.
///
/// @param personPence what one person who loses service weighs, in pence of the public purse
/// @param belowPence what a millionth of a person a year weighs who is left below a floor that cannot be kept
/// @param reservePence the most that changes may cost once; null where no row says
record Objective(
        long personPence,
        Risk risk,
        boolean weighsRisk,
        long belowPence,
        @Nullable Long reservePence) {

    /// From the rows `person_weight`, `risk_alpha`, `risk_lambda`, `coverage_floor_weight` and
    /// `transition_reserve_share`.
    /// Without a row there is no such thing as risk or a reserve.
    static Objective of(Assumptions assumptions, long targetPence) {
        var alpha = share(assumptions, "risk_alpha");
        var lambda = share(assumptions, "risk_lambda");
        var person = Micro.pence(assumptions.get("person_weight").value());
        return new Objective(
                person,
                new Risk(alpha, lambda),
                lambda > 0,
                Micro.portion(person, share(assumptions, "coverage_floor_weight"), Micro.ONE) / Micro.ONE,
                assumptions
                        .find("transition_reserve_share")
                        .map(row -> Micro.scaled(targetPence, Micro.of(row.value())))
                        .orElse(null));
    }

    private static long share(Assumptions assumptions, String id) {
        return assumptions.find(id).map(Assumption::value).map(Micro::of).orElse(0L);
    }

    /// What so many people weigh, who are given in millionths.
    long pence(long people) {
        return Micro.scaled(people, personPence);
    }
}
