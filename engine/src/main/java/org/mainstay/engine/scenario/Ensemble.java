package org.mainstay.engine.scenario;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.PlaceModel;
import org.mainstay.engine.appraisal.PlaceModels;
import org.mainstay.engine.appraisal.Shocks;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.engine.simulation.Ties;
import org.mainstay.engine.tie.KnownTies;
import org.mainstay.model.shock.ShockRow;

/// The shocks that an appraisal counts among the ways that the world may go, each at its most likely size.
///
/// @param rows of the shocks, as they ship or as a place brings them
/// @param ties along which shocks travel
public record Ensemble(List<ShockRow> rows, KnownTies ties) implements Shocks {

    public Ensemble {
        rows = List.copyOf(rows);
    }

    @Override
    public List<Shocks.Shock> on(PlaceModels models) {
        var landed = new LandingFinder(models).find(org.mainstay.engine.scenario.Shock.list(rows));
        var bearings = Bearings.of(ties, models);
        var sizes = Sizes.of(
                        landed, bearings, models.assumptions(), models.request().seed())
                .central();
        var bound = bearings.in(models.central().world(), sizes);
        var anyway = new Anyway(models.central(), bound);
        return landed.stream()
                .map(one -> (Shocks.Shock) new Befalling(one, models.central(), sizes, bearings, bound, anyway))
                .toList();
    }

    /// A shock on the place at central assumptions.
    private record Befalling(
            Landed landed, PlaceModel model, Sizes.Drawn sizes, Bearings bearings, Ties bound, Anyway anyway)
            implements Shocks.Shock {

        @Override
        public String name() {
            return landed.shock().name();
        }

        @Override
        public Course after(List<Intervention> plan) {
            var blows = Blows.beside(plan, landed, model.world(), sizes, anyway.closed(plan), bearings);
            return model.simulation().run(blows, bound);
        }
    }

    /// Who closes by a plan alone, found once for all shocks that are tried on it at once.
    private static final class Anyway {

        private final PlaceModel model;
        private final Ties bound;
        private List<Intervention> plan = List.of();
        private @Nullable BitSet closed;

        Anyway(PlaceModel model, Ties bound) {
            this.model = model;
            this.bound = bound;
        }

        synchronized BitSet closed(List<Intervention> asked) {
            var known = closed;
            if (known == null || !plan.equals(asked)) {
                known = Toll.closed(model.simulation().run(asked, bound));
                plan = asked;
                closed = known;
            }
            return known;
        }
    }
}
