package org.mainstay.engine.appraisal;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.simulation.Closure;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.World;
import org.mainstay.model.evidence.Assumptions;

/// What a set of changes does when it is added to others, in one model: money by payer, people, and the class.
///
/// @param closing the organisations that give up because of the changes, and would not have anyway, by id
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
        Set<String> closing) {

    /// Compares the place with what a question adds against the place without, the given being done in both.
    static Comparison of(Model model, Assumptions assumptions, Question question, Course before, Course after) {
        var years = before.years();
        var added = question.added();
        var all = question.all();
        var rule = VerdictRule.of(assumptions);
        var consequences = model.costing().of(before, after);
        var people = ServedChange.between(before, after, model.supplies(added), years);
        var gross = gross(model, all, added, years);
        var cashable = rule.classify(consequences, Basis.CASHABLE, gross, people);
        var outside = gross > 0
                && cashable.verdict() == Verdict.EFFICIENCY
                && others(model, added, before, after).instead(rule, people) > rule.tolerance(gross);
        return new Comparison(
                consequences,
                model.costing().ifAllDisplaced(before, after).publicPurse(Basis.CASHABLE),
                people,
                gross,
                outside ? shunt(cashable) : cashable,
                rule.classify(consequences, Basis.FULL, gross, people),
                model.leavesNone(all, after),
                outside,
                closing(model.world(), before, after));
    }

    /// Service that holds only because donors pay more for it is no efficiency: the cost has moved.
    private static VerdictRule.Classed shunt(VerdictRule.Classed classed) {
        return new VerdictRule.Classed(Verdict.COST_SHUNT, classed.servedFalls(), classed.councilDoesNotGain());
    }

    private static Set<String> closing(World world, Course before, Course after) {
        var anyway = before.closures().stream().map(Closure::provider).toList();
        return after.closures().stream()
                .map(Closure::provider)
                .filter(provider -> !anyway.contains(provider))
                .map(provider -> world.providers().get(provider).id())
                .collect(Collectors.toUnmodifiableSet());
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

    private static OthersMoney others(Model model, List<Change> added, Course before, Course after) {
        var others = new OthersMoney(model, added);
        for (var year = 0; year < before.years(); year++) {
            var factor = model.costing().discounting().factor(year).doubleValue();
            others.year(before, after, year, factor);
        }
        return others;
    }
}
