package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.appraisal.PlaceModel;
import org.mainstay.engine.appraisal.PlaceModels;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.simulation.Diary;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.engine.simulation.Months;

/// Lets every shock fall on every choice, at central assumptions and in every draw. All meet the same
/// draws, so that luck favours none.
final class Trial {

    /// The draw in which every assumption stands in the middle.
    static final int CENTRAL = -1;

    private final PlaceModels models;
    private final Gauge gauge;
    private final Sizes sizes;
    private final List<Way> ways;
    private final List<Landed> shocks;
    private final Bearings ties;
    private final Tolls central;
    private final Tolls drawn;
    private final Map<Landed, Lived> told = new HashMap<>();

    Trial(PlaceModels models, List<Way> ways, List<Landed> shocks, Bearings ties) {
        this.models = models;
        this.ways = ways;
        this.shocks = shocks;
        this.ties = ties;
        gauge = new Gauge(models);
        sizes = Sizes.of(shocks, ties, models.assumptions(), models.request().seed());
        central = new Tolls(1);
        drawn = new Tolls(models.request().draws());
    }

    /// What is kept of some draws.
    private final class Tolls {

        /// By month and draw, the share that is met as things are and without a shock, in millionths;
        /// likewise by ward and quarter.
        private final Toll base;
        /// By choice, without a shock; and by choice and shock.
        private final List<Toll> alone = new ArrayList<>();
        private final List<List<Toll>> shocked = new ArrayList<>();

        Tolls(int draws) {
            base = toll(draws);
            for (int way = 0; way < ways.size(); way++) {
                alone.add(toll(draws));
                shocked.add(shocks.stream().map(shock -> toll(draws)).toList());
            }
        }

        private Toll toll(int draws) {
            int steps = 12 * models.request().years();
            var world = models.central().world();
            return new Toll(gauge, steps, draws, world.providers().size());
        }
    }

    /// Runs it all.
    void run(Progress progress) {
        run(models.central(), sizes.central(), central, 0);
        models.each(progress, draw -> run(models.drawn(draw), sizes.at(draw), drawn, draw));
    }

    private void run(PlaceModel model, Sizes.Drawn size, Tolls into, int at) {
        var bound = ties.in(model.world(), size);
        var base = model.simulation().months(List.of(), bound);
        var before = gauge.met(base);
        into.base.keep(at, base, before, base);
        for (int way = 0; way < ways.size(); way++) {
            var plan = model.plan(ways.get(way).changes());
            var without = plan.isEmpty() ? base : model.simulation().months(plan, bound);
            into.alone.get(way).keep(at, without, before, base);
            for (int shock = 0; shock < shocks.size(); shock++) {
                var blows = blows(model, plan, shocks.get(shock), size, without);
                var after = model.simulation().months(blows, bound);
                into.shocked.get(way).get(shock).keep(at, after, before, base);
            }
        }
    }

    private List<Intervention> blows(
            PlaceModel model, List<Intervention> plan, Landed shock, Sizes.Drawn size, Months without) {
        return Blows.beside(plan, shock, model.world(), size, Toll.closed(without), ties);
    }

    /// What two shocks at once take as things are, at central assumptions: people in millionths.
    long together(Landed one, Landed other) {
        var model = models.central();
        var bound = ties.in(model.world(), sizes.central());
        var base = model.simulation().months(List.of(), bound);
        var blows = blows(model, List.of(), one.and(other), sizes.central(), base);
        return gauge.unserved(model.simulation().months(blows, bound)) - gauge.unserved(base);
    }

    /// One shock as things are in one draw, lived again to be told.
    ///
    /// @param blows of the shock
    /// @param base without the shock
    /// @param untied with the shock, were nobody tied to anybody
    record Lived(List<Intervention> blows, Months base, Months after, Months untied) {}

    /// @param draw may be [#CENTRAL], which several tell of
    Lived lived(Landed shock, int draw) {
        return draw == CENTRAL
                ? told.computeIfAbsent(shock, one -> live(one, models.central(), sizes.central()))
                : live(shock, models.drawn(draw), sizes.at(draw));
    }

    private Lived live(Landed shock, PlaceModel model, Sizes.Drawn size) {
        var bound = ties.in(model.world(), size);
        var base = model.simulation().months(List.of(), bound);
        var blows = blows(model, List.of(), shock, size, base);
        var after = model.simulation().months(blows, bound);
        var untied = bound.isEmpty() ? after : model.simulation().months(blows);
        return new Lived(blows, base, after, untied);
    }

    /// What one body goes through at central assumptions, as things are and under a shock.
    List<Diary> diaries(Landed shock, int provider) {
        var model = models.central();
        var bound = ties.in(model.world(), sizes.central());
        return List.of(
                model.simulation().diary(provider, List.of(), bound),
                model.simulation().diary(provider, lived(shock, CENTRAL).blows(), bound));
    }

    Sizes sizes() {
        return sizes;
    }

    Bearings ties() {
        return ties;
    }

    List<Landed> shocks() {
        return shocks;
    }

    List<Way> ways() {
        return ways;
    }

    Gauge gauge() {
        return gauge;
    }

    PlaceModels models() {
        return models;
    }

    /// What is met as things are and without a shock.
    Pair base() {
        return new Pair(central.base, drawn.base);
    }

    /// What a choice takes by itself.
    Pair alone(int way) {
        return new Pair(central.alone.get(way), drawn.alone.get(way));
    }

    /// What a choice and a shock take together.
    Pair shocked(int way, int shock) {
        return new Pair(
                central.shocked.get(way).get(shock), drawn.shocked.get(way).get(shock));
    }

    /// At central assumptions, and in every draw.
    record Pair(Toll central, Toll drawn) {}
}
