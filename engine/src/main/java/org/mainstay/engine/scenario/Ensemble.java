package org.mainstay.engine.scenario;

import java.util.BitSet;
import java.util.List;
import org.mainstay.engine.appraisal.PlaceModels;
import org.mainstay.engine.appraisal.Shocks;
import org.mainstay.engine.simulation.Backdrop;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.Intervention;
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
        var model = models.central();
        var calm = model.simulation().backdrop(bearings.in(model.world(), sizes));
        return landed.parallelStream()
                .map(one -> {
                    var blows = Blows.beside(List.of(), one, model.world(), sizes, new BitSet(), bearings);
                    return (Shocks.Shock) new Befalling(one.shock().name(), calm.under(blows));
                })
                .toList();
    }

    /// A shock on the place at central assumptions.
    private record Befalling(String name, Backdrop backdrop) implements Shocks.Shock {

        @Override
        public Course after(List<Intervention> plan) {
            return backdrop.run(plan);
        }
    }
}
