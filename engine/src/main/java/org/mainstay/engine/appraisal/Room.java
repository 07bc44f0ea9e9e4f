package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Calendar;
import org.mainstay.engine.simulation.ClosureRule;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.Simulation;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.World;

/// Who could take whose people: one year in which everybody whose service is gone tries whoever has room in
/// reach.
///
/// Nobody closes, waits or gives up on the way, so what is left over is want of room alone. Only what serves
/// one need is looked at.
final class Room {

    private static final Calendar YEAR = new Calendar(1, 1);

    private final World world;
    private final Behaviour behaviour;
    private final Course whole;
    private final Map<BitSet, Long> served = new HashMap<>();

    private Room(World world, Behaviour behaviour) {
        this.world = world;
        this.behaviour = behaviour;
        whole = course(world);
    }

    static Room of(Model model) {
        var world = model.world();
        var displaced = new ArrayList<Long>();
        for (var need = 0; need < world.needs(); need++) {
            displaced.add(0L);
        }
        return new Room(
                world,
                new Behaviour(
                        displaced,
                        Behaviour.ALL,
                        Behaviour.ALL,
                        0,
                        Behaviour.OtherFunders.UNMOVED,
                        new ClosureRule.Never()));
    }

    /// What two supplies do for the same people.
    ///
    /// @param duplication of what the smaller does alone, the share that the other does as well, in
    ///     millionths
    /// @param newSinglePoint whether a body merged of both would be one that the place cannot lose, though
    ///     neither is
    record Pair(long duplication, boolean newSinglePoint) {}

    /// Share of the people a supply serves whom nobody else in reach could take, in millionths; all of nobody is
    /// nothing.
    long unique(int supply) {
        var own = Math.addExact(whole.servedOwn(0, supply), whole.servedOthers(0, supply));
        return own == 0 ? 0 : Math.clamp(Micro.portion(lost(supply), Micro.ONE, own), 0, Micro.ONE);
    }

    /// @param limit by what share of the local demand the loss of both must exceed the larger loss of one, in
    /// millionths
    Pair pair(int first, int second, long limit) {
        var withoutBoth = served(first, second);
        var aloneFirst = served(second) - withoutBoth;
        var aloneSecond = served(first) - withoutBoth;
        var both = served() - withoutBoth;
        var smaller = Math.min(aloneFirst, aloneSecond);
        // Where others could do all that the smaller does, all of it is done twice.
        var share = smaller <= 0 ? Micro.ONE : Micro.portion(aloneFirst + aloneSecond - both, Micro.ONE, smaller);
        var more = both - Math.max(lost(first), lost(second));
        return new Pair(share, more >= Micro.scaled(demand(first, second), limit));
    }

    /// Whether some cell of people is in reach of both.
    boolean meet(int first, int second) {
        var cells = cells(first);
        return cells.intersects(cells(second));
    }

    private long demand(int first, int second) {
        var cells = cells(first);
        cells.or(cells(second));
        return cells.stream().mapToLong(cell -> whole.demand(0, cell)).sum();
    }

    private BitSet cells(int supply) {
        var cells = new BitSet();
        world.supplies().get(supply).own().forEach(share -> cells.set(share.cell()));
        return cells;
    }

    private long lost(int supply) {
        return served() - served(supply);
    }

    private long served(int... gone) {
        var without = new BitSet();
        for (var supply : gone) {
            without.set(supply);
        }
        return served.computeIfAbsent(
                without, any -> PeopleCount.served(without.isEmpty() ? whole : course(without(without))));
    }

    /// Its people are still there, and look for somebody else.
    private World without(BitSet gone) {
        var supplies = new ArrayList<Supply>(world.supplies());
        gone.stream().forEach(at -> {
            var one = supplies.get(at);
            supplies.set(
                    at, new Supply(one.provider(), one.need(), one.councilPence(), one.unitCostPence(), 0, one.own()));
        });
        return new World(world.providers(), List.copyOf(supplies), world.cells());
    }

    private Course course(World place) {
        return Simulation.of(place, behaviour, YEAR).base();
    }
}
