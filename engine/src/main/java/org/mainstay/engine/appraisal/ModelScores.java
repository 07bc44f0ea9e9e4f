package org.mainstay.engine.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Risk;
import org.mainstay.engine.portfolio.Scores;
import org.mainstay.engine.simulation.Course;

/// Answers a search by running the model: at central assumptions, and in the draws that stand for how the world may go.
final class ModelScores implements Scores {

    /// One draw in so many stands for a way that the world may go, from the fewest to the most.
    private static final int ONE_IN = 32;

    private static final int FEWEST = 4;
    private static final int MOST = 32;

    private final Model model;
    private final List<Model> worlds;
    private final Objective objective;
    private final List<Long> weights;
    private final Floors floors;
    private final Standards standards;
    /// Several approaches ask about the same changes.
    private final Map<Set<Change>, Score> scored = new HashMap<>();
    private final Map<Set<Change>, List<Long>> lost = new HashMap<>();

    private ModelScores(Model model, List<Model> worlds, Objective objective, List<Long> weights, Floors floors) {
        this.model = model;
        this.worlds = worlds;
        this.objective = objective;
        this.weights = weights;
        this.floors = floors;
        standards = floors.standards(objective);
    }

    static ModelScores of(Corners corners, Model model) {
        var objective = Objective.of(corners.assumptions(), corners.request().savingPence());
        var worlds = objective.weighsRisk() ? corners.ways(worlds(corners.draws())) : List.of(model);
        var weighing = Weighing.of(corners.assumptions());
        var weights = corners.frame().cells().stream().map(weighing::weight).toList();
        return new ModelScores(model, worlds, objective, weights, Floors.of(corners, model));
    }

    private static int worlds(int draws) {
        return Math.min(draws, Math.clamp(draws / ONE_IN, FEWEST, MOST));
    }

    @Override
    public Score score(List<Change> changes) {
        return scored.computeIfAbsent(Set.copyOf(changes), any -> run(changes));
    }

    private Score run(List<Change> changes) {
        var base = model.base();
        var after = model.course(changes);
        var consequences = model.costing().of(base, after);
        return new Score(
                consequences.council(Basis.CASHABLE),
                PeopleCount.served(base) - PeopleCount.served(after),
                model.leavesNone(changes, after),
                consequences.publicPurse(Basis.CASHABLE));
    }

    @Override
    public long savingPence(Change change) {
        return model.savingPence(change);
    }

    @Override
    public long oncePence(Change change) {
        var after = model.course(List.of(change));
        return IntStream.range(0, after.years()).mapToLong(after::oneOffPence).sum();
    }

    @Override
    public List<Long> losses(List<Change> changes) {
        return lost.computeIfAbsent(
                Set.copyOf(changes),
                any -> worlds.stream()
                        .map(world -> loss(world, world.course(changes)))
                        .toList());
    }

    private long loss(Model world, Course after) {
        var purse = world.costing().of(world.base(), after).publicPurse(Basis.CASHABLE);
        return objective.pence(PeopleCount.losing(world.base(), after, weights)) - purse;
    }

    @Override
    public Scores calm() {
        return isCalm() ? this : new ModelScores(model, List.of(model), objective, weights, floors);
    }

    private boolean isCalm() {
        return worlds.size() == 1;
    }

    @Override
    public Risk risk() {
        return isCalm() ? Risk.NEUTRAL : objective.risk();
    }

    @Override
    public Standards standards() {
        return standards;
    }

    @Override
    public long breach(List<Change> changes) {
        return floors.held(model.course(changes)).breach();
    }
}
