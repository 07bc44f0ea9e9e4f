package org.mainstay.engine.simulation;

import java.util.List;

/// The model of one world under one behaviour: prepared once, run for many options.
public final class Simulation {

    private final World world;
    private final Calendar calendar;

    private Simulation(World world, Calendar calendar) {
        this.world = world;
        this.calendar = calendar;
    }

    /// Prepares the world and runs it as it is.
    public static Simulation of(World world, Behaviour behaviour, Calendar calendar) {
        return new Simulation(world, calendar);
    }

    /// How things go when nothing is done.
    public Course base() {
        return run(List.of());
    }

    /// How things go with these interventions; their order does not matter.
    public Course run(List<Intervention> interventions) {
        return new Course(new Tally(
                calendar.years(),
                world.providers().size(),
                world.supplies().size(),
                world.cells().size()));
    }
}
