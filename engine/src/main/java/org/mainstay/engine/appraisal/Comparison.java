package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.simulation.Course;
import org.mainstay.model.evidence.Assumptions;

/// What a set of changes does when it is added to others, in one model: money by payer, people, and the class.
///
/// @param grossSaving present value of what the changes book as saving, over the horizon; below 0 where they cost
record Comparison(
        Consequences consequences,
        long purseIfAllDisplaced,
        ServedChange people,
        long grossSaving,
        VerdictRule.Classed cashable,
        VerdictRule.Classed full,
        boolean leavesNone,
        boolean outsidePurse,
        Course before,
        Course after) {

    /// Compares the place with `added` against the place without, `given` being done in both.
    static Comparison of(Model model, Assumptions assumptions, List<Change> given, List<Change> added, int years) {
        var all = new ArrayList<>(given);
        all.addAll(added);
        var before = model.course(given);
        var after = model.course(all);
        var rule = VerdictRule.of(assumptions);
        var consequences = model.costing().of(before, after);
        var people = ServedChange.between(before, after, model.supplies(added), years);
        var gross = gross(model, all, added, years);
        var cashable = rule.classify(consequences, Basis.CASHABLE, gross, people);
        // Whom an investment brings pays for more, not instead.
        var outside = gross > 0
                && cashable.verdict() == Verdict.EFFICIENCY
                && othersPayMore(model, before, after) > rule.tolerance(gross);
        return new Comparison(
                consequences,
                model.costing().ifAllDisplaced(before, after).publicPurse(Basis.CASHABLE),
                people,
                gross,
                outside ? shunt(cashable) : cashable,
                rule.classify(consequences, Basis.FULL, gross, people),
                model.leavesNone(all, after),
                outside,
                before,
                after);
    }

    /// Service that holds only because donors pay more for it is no efficiency: the cost has moved.
    private static VerdictRule.Classed shunt(VerdictRule.Classed classed) {
        return new VerdictRule.Classed(Verdict.COST_SHUNT, classed.servedFalls(), classed.councilDoesNotGain());
    }

    Verdict verdict() {
        return cashable.verdict();
    }

    boolean dependsOnCashability() {
        return cashable.verdict() != full.verdict() && !outsidePurse;
    }

    private static long gross(Model model, List<Change> all, List<Change> added, int years) {
        var yearly = added.stream()
                .mapToLong(change -> model.savingPence(change, all))
                .sum();
        return model.costing().discounting().presentValue(Collections.nCopies(years, yearly));
    }

    private static long othersPayMore(Model model, Course before, Course after) {
        var sum = 0L;
        for (var year = 0; year < before.years(); year++) {
            for (var provider = 0; provider < model.world().providers().size(); provider++) {
                var more = after.otherIncomePence(year, provider) - before.otherIncomePence(year, provider);
                sum += model.costing().discounting().presentValue(year, more);
            }
        }
        return sum;
    }
}
