package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Risk;
import org.mainstay.engine.portfolio.Scores;
import org.mainstay.model.evidence.Case;

/// Answers a search by running the model: at central assumptions, and in the draws that stand for how the world may go.
final class ModelScores implements Scores {

    /// One draw in so many stands for a way that the world may go, from the fewest to the most.
    private static final int ONE_IN = 32;

    private static final int FEWEST = 4;
    private static final int MOST = 32;

    private final Central central;
    private final Pieces pieces;
    private final List<PieceRuns> worlds;
    private final Objective objective;
    private final Standards standards;

    /// What the same answers if the world goes just as expected; null where that is this itself.
    private final @Nullable ModelScores calm;

    private ModelScores(
            Central central, Pieces pieces, List<PieceRuns> worlds, Objective objective, @Nullable ModelScores calm) {
        this.central = central;
        this.pieces = pieces;
        this.worlds = worlds;
        this.objective = objective;
        this.calm = calm;
        standards = calm == null ? central.floors.standards(objective) : calm.standards;
    }

    /// Where nothing befalls the place.
    static ModelScores of(Corners corners, Model model) {
        return of(corners, model, List::of);
    }

    /// @param shocks that may befall it, landed only where the worst counts
    static ModelScores of(Corners corners, Model model, Supplier<List<Shocks.Shock>> shocks) {
        var objective = Objective.of(corners.assumptions(), corners.request().savingPence());
        var pieces = new Pieces(corners.parts());
        var runs = new PieceRuns(corners, pieces, Corner.of(Case.CENTRAL), true);
        var risky = objective.weighsRisk() && !corners.request().first();
        var beyond = Beyond.of(corners, model, objective, risky ? shocks.get() : List.of());
        var central = new Central(model, Floors.of(corners, model), pieces, runs, beyond);
        var calm = new ModelScores(central, pieces, List.of(runs), objective, null);
        return risky ? new ModelScores(central, pieces, ways(corners, pieces), objective, calm) : calm;
    }

    private static List<PieceRuns> ways(Corners corners, Pieces pieces) {
        return corners.ways(worlds(corners.draws())).stream()
                .map(way -> new PieceRuns(corners, pieces, way, false))
                .toList();
    }

    private static int worlds(int draws) {
        return Math.min(draws, Math.clamp(draws / ONE_IN, FEWEST, MOST));
    }

    /// What changes come to at central assumptions.
    private static final class Central {

        private final Model model;
        private final Floors floors;
        private final Pieces pieces;
        private final PieceRuns runs;
        private final Beyond beyond;
        private final boolean leavesNone;

        Central(Model model, Floors floors, Pieces pieces, PieceRuns runs, Beyond beyond) {
            this.beyond = beyond;
            this.model = model;
            this.floors = floors;
            this.pieces = pieces;
            this.runs = runs;
            leavesNone = model.leavesNone(List.of(), model.base());
        }

        Effect of(List<Change> changes) {
            return runs.of(pieces.of(changes));
        }

        Score score(List<Change> changes) {
            var effect = of(changes);
            var discounting = model.costing().discounting();
            return new Score(
                    effect.council(discounting),
                    effect.fewer(),
                    leavesNone || effect.leavesNone(),
                    effect.purse(discounting));
        }
    }

    @Override
    public Score score(List<Change> changes) {
        return central.score(changes);
    }

    @Override
    public long savingPence(Change change) {
        // What another payer saves or pays is theirs.
        return change.line().councilPays() ? central.model.savingPence(change) : 0;
    }

    @Override
    public long oncePence(Change change) {
        return central.of(List.of(change)).oncePence();
    }

    @Override
    public List<Long> losses(List<Change> changes) {
        var some = pieces.of(changes);
        return pool().map(world -> loss(world.of(some))).toList();
    }

    /// Each world keeps its own runs, so that several can be asked at once; the order stays.
    private Stream<PieceRuns> pool() {
        return worlds.size() > 1 ? worlds.parallelStream() : worlds.stream();
    }

    @Override
    public void prepare(List<Change> changes) {
        var byPart = changes.stream()
                .flatMap(change -> pieces.of(List.of(change)).stream())
                .collect(Collectors.groupingBy(Pieces.Piece::part));
        if (worlds.size() > 1) {
            pool().forEach(world -> byPart.values().forEach(world::of));
        } else {
            var world = worlds.getFirst();
            byPart.keySet().forEach(world::open);
            byPart.values().parallelStream().forEach(world::of);
        }
    }

    private long loss(Effect effect) {
        return objective.pence(effect.losing())
                - effect.purse(central.model.costing().discounting());
    }

    /// What befalls the place counts where the worst does.
    @Override
    public List<String> shocks() {
        return calm == null ? List.of() : central.beyond.names();
    }

    @Override
    public List<Long> shockLosses(List<Change> changes) {
        return calm == null ? List.of() : central.beyond.losses(changes);
    }

    @Override
    public Scores calm() {
        return calm == null ? this : calm;
    }

    @Override
    public long personPence() {
        return objective.personPence();
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
    public List<Pool> pools() {
        return central.beyond.pools();
    }

    @Override
    public long roomLost(Change change) {
        return central.model.roomLost(change);
    }

    @Override
    public long breach(List<Change> changes) {
        return central.of(changes).breach(central.floors.mostBorne());
    }
}
