package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Scores;
import org.mainstay.engine.simulation.Course;

/// What a search asks beyond what changes come to: which services stand in for each other, and what shocks take.
///
/// @param weights of each cell, in millionths
record Beyond(
        Model model, Objective objective, List<Long> weights, List<Scores.Pool> pools, List<Shocks.Shock> shocks) {

    static Beyond of(Corners corners, Model model, Objective objective, List<Shocks.Shock> shocks) {
        var weighing = Weighing.of(corners.assumptions());
        var weights = corners.frame().cells().stream().map(weighing::weight).toList();
        return new Beyond(model, objective, weights, new Pools(model, objective, weights).list(), shocks);
    }

    List<String> names() {
        return shocks.stream().map(Shocks.Shock::name).toList();
    }

    /// What each shock takes after the changes, beside the place as it is and unshaken.
    List<Long> losses(List<Change> changes) {
        var plan = model.plan(changes);
        return shocks.stream().map(shock -> loss(shock.after(plan))).toList();
    }

    private long loss(Course after) {
        var purse = model.costing().of(model.base(), after).publicPurse(Basis.CASHABLE);
        return objective.pence(PeopleCount.losing(model.base(), after, weights)) - purse;
    }
}
