package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.engine.simulation.Simulation;
import org.mainstay.engine.simulation.World;

/// The model of a place where the assumptions stand in one draw, ready to be run.
public final class PlaceModel {

    private final Model model;

    PlaceModel(Model model) {
        this.model = model;
    }

    public World world() {
        return model.world();
    }

    public Simulation simulation() {
        return model.simulation();
    }

    /// What changes of funding lines do in which month.
    public List<Intervention> plan(List<Change> changes) {
        return model.plan(changes);
    }
}
