package org.mainstay.engine.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    private final Central central;
    private final List<Model> worlds;
    private final Objective objective;
    private final List<Long> weights;
    private final Standards standards;
    /// Several approaches ask about the same changes.
    private final Map<Set<Change>, List<Long>> lost = new HashMap<>();

    /// What the same answers if the world goes just as expected; null where that is this itself.
    private final @Nullable ModelScores calm;

    private ModelScores(
            Central central, List<Model> worlds, Objective objective, List<Long> weights, @Nullable ModelScores calm) {
        this.central = central;
        this.worlds = worlds;
        this.objective = objective;
        this.weights = weights;
        this.calm = calm;
        standards = calm == null ? central.floors.standards(objective) : calm.standards;
    }

    static ModelScores of(Corners corners, Model model) {
        var objective = Objective.of(corners.assumptions(), corners.request().savingPence());
        var weighing = Weighing.of(corners.assumptions());
        var weights = corners.frame().cells().stream().map(weighing::weight).toList();
        var central = new Central(model, Floors.of(corners, model));
        var calm = new ModelScores(central, List.of(model), objective, weights, null);
        return objective.weighsRisk()
                ? new ModelScores(central, corners.ways(worlds(corners.draws())), objective, weights, calm)
                : calm;
    }

    private static int worlds(int draws) {
        return Math.min(draws, Math.clamp(draws / ONE_IN, FEWEST, MOST));
    }

    /// What changes come to at central assumptions, each set of them run once.
    private static final class Central {

        private final Model model;
        private final Floors floors;
        private final Map<Set<Change>, Outcome> outcomes = new HashMap<>();

        Central(Model model, Floors floors) {
            this.model = model;
            this.floors = floors;
        }

        /// @param once what the council pays once, in pence
        private record Outcome(Score score, long once, long breach) {}

        Outcome of(List<Change> changes) {
            return outcomes.computeIfAbsent(Set.copyOf(changes), any -> run(changes));
        }

        private Outcome run(List<Change> changes) {
            var base = model.base();
            var after = model.course(changes);
            var consequences = model.costing().of(base, after);
            var score = new Score(
                    consequences.council(Basis.CASHABLE),
                    PeopleCount.served(base) - PeopleCount.served(after),
                    model.leavesNone(changes, after),
                    consequences.publicPurse(Basis.CASHABLE));
            var once = IntStream.range(0, after.years())
                    .mapToLong(after::oneOffPence)
                    .sum();
            return new Outcome(score, once, floors.held(after).breach());
        }
    }

    @Override
    public Score score(List<Change> changes) {
        return central.of(changes).score();
    }

    @Override
    public long savingPence(Change change) {
        return central.model.savingPence(change);
    }

    @Override
    public long oncePence(Change change) {
        return central.of(List.of(change)).once();
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
        return calm == null ? this : calm;
    }

    @Override
    public Risk risk() {
        return calm == null ? Risk.NEUTRAL : objective.risk();
    }

    @Override
    public Standards standards() {
        return standards;
    }

    @Override
    public long breach(List<Change> changes) {
        return central.of(changes).breach();
    }
}
