package org.mainstay.engine.simulation;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A world in which blows fall whatever is done, and providers bear on each other: lived once, so that of what is
/// done in it only what it touches is worked out.
///
/// What is done touches the money of its own providers and of all that are tied to them, however far round; and
/// all people of each need in which one of its own serves anybody, or one that now offers or is sent another number.
public final class Backdrop {

    private final Simulation simulation;
    private final Layout layout;
    private final Ties ties;
    private final Hits hits;
    /// The same without blows; null where none fall.
    private final @Nullable Backdrop calm;
    private final Tally usual;
    /// In place of what is worked out anew.
    private final Tally nothing;

    private final Memory memory;

    private Backdrop(Simulation simulation, Ties ties, List<Intervention> blows, @Nullable Backdrop calm) {
        this.simulation = simulation;
        this.ties = ties;
        this.calm = calm;
        layout = simulation.layout;
        memory = Memory.of(layout.calendar);
        usual = simulation.emptyTally();
        nothing = simulation.moneyTally();
        var schedule =
                Schedule.ofAll(blows.stream().filter(worthWhile(List.of())).toList(), layout);
        hits = new Hits(blows, layout);
        new Life(simulation, schedule, simulation.extents(need -> true), ties, usual).live(Memory.NOTHING, memory);
    }

    /// No blow falls.
    static Backdrop calm(Simulation simulation, Ties ties) {
        return new Backdrop(simulation, ties, List.of(), null);
    }

    /// The same where blows fall. Of those that close without them nobody is rebuilt for their sake.
    public Backdrop under(List<Intervention> blows) {
        return new Backdrop(simulation, ties, blows, calm == null ? this : calm);
    }

    /// How things go with these interventions.
    public Course run(List<Intervention> interventions) {
        if (interventions.isEmpty()) {
            return new Course(usual);
        }
        var touched = Schedule.ofTouched(interventions, layout);
        var bodies = ties.reached(touched.bodies());
        var needs = touched.needs(layout);
        var blows = worthWhile(interventions);
        if (!bodies.equals(touched.bodies())) {
            var money = Memory.of(layout.calendar);
            live(interventions, blows, bodies, new BitSet(), money);
            memory.changed(money).forEach(supply -> needs.set(layout.need[supply]));
        }
        return new Course(live(interventions, blows, bodies, needs, Watcher.NOBODY));
    }

    /// The money of some bodies and the people of some needs.
    private Tally live(
            List<Intervention> interventions,
            Predicate<Intervention> blows,
            BitSet bodies,
            BitSet needs,
            Watcher watcher) {
        var schedule = Schedule.ofTouched(hits.beside(interventions, bodies, needs, blows), layout);
        schedule.touch(bodies, layout);
        var tally = usual.copy();
        bodies.stream().forEach(body -> tally.takeProvider(nothing, body, layout.suppliesOfProvider[body]));
        needs.stream()
                .flatMap(need -> IntStream.of(layout.suppliesOfNeed[need]))
                .forEach(supply -> tally.takeOwnClients(nothing, supply));
        new Life(simulation, schedule, simulation.extents(needs::get), ties.among(bodies), tally).live(memory, watcher);
        return tally;
    }

    /// Nobody is rebuilt who closes by these interventions alone.
    private Predicate<Intervention> worthWhile(List<Intervention> interventions) {
        var closed = new BitSet();
        if (calm != null) {
            calm.closures(interventions).forEach(closure -> closed.set(closure.provider()));
        }
        return one -> !(one instanceof Blow.Rebuilt rebuilt && closed.get(rebuilt.provider()));
    }

    /// Money never depends on people, who are not worked out for this.
    private List<Closure> closures(List<Intervention> interventions) {
        if (interventions.isEmpty()) {
            return usual.closures();
        }
        var bodies = ties.reached(Schedule.ofTouched(interventions, layout).bodies());
        return live(interventions, blow -> true, bodies, new BitSet(), Watcher.NOBODY)
                .closures();
    }
}
