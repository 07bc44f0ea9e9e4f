package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.Intervention;

/// What may befall the place that is appraised; told by whoever knows shocks.
public interface Shocks {

    /// Nothing befalls it.
    Shocks NONE = models -> List.of();

    /// Those that hit anything of a place.
    List<Shock> on(PlaceModels models);

    /// One of them.
    interface Shock {

        String name();

        /// What becomes of the place at central assumptions when it happens beside what is planned. Several may be
        /// asked at once.
        Course after(List<Intervention> plan);
    }
}
