package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.appraisal.PlaceModel;
import org.mainstay.engine.appraisal.PlaceModels;
import org.mainstay.engine.appraisal.Shocks;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.engine.tie.KnownTies;
import org.mainstay.model.shock.ShockRow;

/// The shocks that an appraisal counts among the worst that may happen, each at its most likely size.
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
        return landed.stream()
                .map(one -> (Shocks.Shock) new Befalling(one, models.central(), sizes, bearings))
                .toList();
    }

    /// A shock on the place at central assumptions.
    private record Befalling(Landed landed, PlaceModel model, Sizes.Drawn sizes, Bearings bearings)
            implements Shocks.Shock {

        @Override
        public String name() {
            return landed.shock().name();
        }

        @Override
        public Course after(List<Intervention> plan) {
            var without = model.simulation().months(plan);
            var all = new ArrayList<>(plan);
            all.addAll(Blows.of(landed, model.world(), sizes, Toll.closed(without), bearings));
            return model.simulation().months(all).course();
        }
    }
}
