package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import org.mainstay.engine.portfolio.Scores;
import org.mainstay.engine.simulation.Supply;

/// Which services stand in for each other at central assumptions: those for one need whose reaches meet, however far
/// round.
final class Pools {

    private final Model model;
    private final List<Supply> supplies;
    /// By supply: the cells that it reaches.
    private final List<BitSet> cells;
    private final List<Scores.Pool> list = new ArrayList<>();

    /// @param weights of each cell, in millionths
    Pools(Model model, Objective objective, List<Long> weights) {
        this.model = model;
        supplies = model.world().supplies();
        cells = supplies.stream().map(Pools::cells).toList();
        var met = new BitSet();
        for (var line = 0; line < supplies.size(); line++) {
            if (!met.get(line) && supplies.get(line).need() != Setting.NO_NEED) {
                var lines = meeting(line);
                met.or(lines);
                if (lines.cardinality() > 1) {
                    list.add(pool(lines, objective, weights));
                }
            }
        }
    }

    List<Scores.Pool> list() {
        return List.copyOf(list);
    }

    private BitSet meeting(int first) {
        var lines = new BitSet();
        lines.set(first);
        var reached = (BitSet) cells.get(first).clone();
        var before = 0;
        while (lines.cardinality() > before) {
            before = lines.cardinality();
            for (var line = 0; line < supplies.size(); line++) {
                if (!lines.get(line) && cells.get(line).intersects(reached)) {
                    lines.set(line);
                    reached.or(cells.get(line));
                }
            }
        }
        return lines;
    }

    private static BitSet cells(Supply supply) {
        var cells = new BitSet();
        supply.own().forEach(share -> cells.set(share.cell()));
        return cells;
    }

    private Scores.Pool pool(BitSet lines, Objective objective, List<Long> weights) {
        var room = new HashMap<String, Long>();
        var reached = new BitSet();
        for (var line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
            room.put(model.id(line), supplies.get(line).capacity());
            reached.or(cells.get(line));
        }
        var people =
                reached.stream().mapToLong(cell -> model.base().demand(0, cell)).sum();
        var first = supplies.get(lines.nextSetBit(0)).own().getFirst().cell();
        // Only those who try another place find one; a person of a year counts in each year of the horizon.
        var person = Micro.scaled(Micro.scaled(objective.pence(Micro.ONE), weights.get(first)), model.rerouted());
        return new Scores.Pool(room, people, person * model.base().years() / Micro.ONE);
    }
}
