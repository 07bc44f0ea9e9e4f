package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Scores;
import org.mainstay.engine.simulation.Course;

/// What a search asks beyond what changes come to: which services stand in for each other, and what shocks take.
///
/// @param weights of each cell, in millionths
/// @param shaken the place under each shock, were nothing changed
record Beyond(
        Model model,
        Objective objective,
        List<Long> weights,
        List<Scores.Pool> pools,
        List<Shocks.Shock> shocks,
        List<Course> shaken) {

    static Beyond of(Corners corners, Model model, Objective objective, List<Shocks.Shock> shocks) {
        var weighing = Weighing.of(corners.assumptions());
        var weights = corners.frame().cells().stream().map(weighing::weight).toList();
        var shaken =
                shocks.parallelStream().map(shock -> shock.after(List.of())).toList();
        return new Beyond(model, objective, weights, new Pools(model, objective, weights).list(), shocks, shaken);
    }

    List<String> names() {
        return shocks.stream().map(Shocks.Shock::name).toList();
    }

    /// What the changes lose under each shock, beside that shock alone.
    List<Long> losses(List<Change> changes) {
        var plan = model.plan(changes);
        return IntStream.range(0, shocks.size())
                .parallel()
                .mapToObj(at -> loss(shaken.get(at), shocks.get(at).after(plan)))
                .toList();
    }

    private long loss(Course before, Course after) {
        var purse = model.costing().of(before, after).publicPurse(Basis.CASHABLE);
        return objective.pence(PeopleCount.losing(before, after, weights)) - purse;
    }
}
