package org.mainstay.engine.simulation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.simulation.Intervention.Merge;

/// Whoever looks for another provider than their own, or has none: they try anyone who reaches them, and wait or leave
/// where nobody has room. Here all people of a cell are counted.
final class Seekers {

    private final Layout layout;
    private final Clients clients;
    private final Behaviour behaviour;
    private final Tally tally;
    private final @Nullable Extent[] extents;

    /// By supply: the cells it reaches, and those of them that are worked out. By need: its supplies, narrowest
    /// reach first.
    private final int[][] reach;
    private final int[][] within;
    private final long[] peopleInReach;
    private final int[][] byReach;

    /// By cell, how many more ask in a year, who waits for anyone, and all who wait.
    private final long[] more;
    private final long[] waitingForAny;
    private final long[] waiting;

    /// Within one step: how many look for anyone; by cell, who does, who is served, leaves and waits.
    private long seekers;

    private final long[] seeking;
    private final long[] served;
    private final long[] left;
    private final long[] waitingAfter;
    private final long[] asking;
    private final int[] askingCell;
    private final long[] parts;

    Seekers(Layout layout, Behaviour behaviour, Tally tally, @Nullable Extent[] extents) {
        this.layout = layout;
        clients = layout.clients;
        this.behaviour = behaviour;
        this.tally = tally;
        this.extents = extents;
        reach = clients.reach.clone();
        within = new int[layout.supplies][];
        peopleInReach = clients.peopleInReach.clone();
        byReach = new int[layout.needs][];
        for (int need = 0; need < extents.length; need++) {
            var extent = extents[need];
            if (extent != null) {
                for (int supply : layout.suppliesOfNeed[need]) {
                    within[supply] = extent.within(reach[supply]);
                }
                byReach[need] = reaching(clients.byReach[need]);
                tally.clear(extent, layout.suppliesOfNeed[need]);
            }
        }
        more = new long[layout.cells];
        waitingForAny = new long[layout.cells];
        waiting = new long[layout.cells];
        seeking = new long[layout.cells];
        served = new long[layout.cells];
        left = new long[layout.cells];
        waitingAfter = new long[layout.cells];
        asking = new long[layout.cells];
        askingCell = new int[layout.cells];
        parts = new long[layout.cells];
    }

    private int[] reaching(int[] supplies) {
        return Arrays.stream(supplies)
                .filter(supply -> within[supply].length > 0)
                .toArray();
    }

    void apply(Intervention intervention) {
        if (intervention instanceof Merge merge) {
            merge(merge);
        } else if (intervention instanceof Blow.MoreAsk blow) {
            more[blow.cell()] = Math.max(0, Math.addExact(more[blow.cell()], blow.people()));
        }
    }

    /// Its reach moves with the work.
    private void merge(Merge merge) {
        int from = merge.from();
        int into = merge.into();
        int need = layout.need[into];
        var extent = extents[need];
        if (extent == null) {
            return;
        }
        reach[into] = IntStream.concat(Arrays.stream(reach[into]), Arrays.stream(reach[from]))
                .sorted()
                .distinct()
                .toArray();
        reach[from] = new int[0];
        within[into] = extent.within(reach[into]);
        within[from] = reach[from];
        peopleInReach[into] = clients.peopleIn(reach[into]);
        peopleInReach[from] = 0;
        byReach[need] = reaching(Clients.byReach(layout.suppliesOfNeed[need], reach, peopleInReach));
    }

    /// A step of one need begins: so far all own clients are served, and whoever is turned away is taken off again.
    void begin(int step, Extent extent) {
        int position = step % layout.calendar.stepsPerYear();
        long[] extra = clients.extra[position];
        long[] demand = clients.demand[position];
        seekers = 0;
        for (int cell : extent.cells) {
            seeking[cell] = extra[cell] + more(position, cell) + waitingForAny[cell];
            seekers += seeking[cell];
            served[cell] = demand[cell] - extra[cell];
            left[cell] = 0;
            waitingAfter[cell] = 0;
        }
    }

    /// @param turnout null where own clients are served as they come
    void take(@Nullable Turnout turnout) {
        if (turnout == null) {
            return;
        }
        int[] cells = turnout.cells;
        for (int i = 0; i < cells.length; i++) {
            int cell = cells[i];
            served[cell] += turnout.served[i];
            seeking[cell] += turnout.trying[i];
            seekers += turnout.trying[i];
            left[cell] += turnout.leaving[i];
            waitingAfter[cell] += turnout.staying[i];
        }
    }

    /// The step ends: whoever looks for another finds one, leaves or waits.
    ///
    /// @param spare by supply, what is left for others
    void end(int step, int need, Extent extent, long[] spare) {
        int year = layout.calendar.year(step);
        for (int supply : byReach[need]) {
            if (seekers == 0) {
                break;
            }
            if (spare[supply] > 0) {
                serve(year, supply, spare[supply]);
            }
        }
        leave(step, need, extent);
    }

    /// Cells where nobody looks for another service have no part, and no say in how the others are rounded.
    private void serve(int year, int supply, long room) {
        int[] cells = within[supply];
        long all = 0;
        for (int cell : cells) {
            all += seeking[cell];
        }
        if (all == 0) {
            return;
        }
        long total = Math.min(room, all);
        tally.servedOthers[year][supply] += total;
        seekers -= total;
        if (total == all) {
            for (int cell : cells) {
                served[cell] += seeking[cell];
                seeking[cell] = 0;
            }
            return;
        }
        int count = 0;
        for (int cell : cells) {
            if (seeking[cell] > 0) {
                askingCell[count] = cell;
                asking[count++] = seeking[cell];
            }
        }
        Portion.split(total, asking, count, all, parts);
        for (int i = 0; i < count; i++) {
            seeking[askingCell[i]] = asking[i] - parts[i];
            served[askingCell[i]] += parts[i];
        }
    }

    private long more(int position, int cell) {
        return more[cell] == 0 ? 0 : Portion.ofYear(more[cell], position, layout.calendar.stepsPerYear());
    }

    private void leave(int step, int need, Extent extent) {
        int position = step % layout.calendar.stepsPerYear();
        int year = layout.calendar.year(step);
        long share = behaviour.displaced().get(need);
        for (int cell : extent.cells) {
            long leaving = seeking[cell] == 0 ? 0 : Portion.of(seeking[cell], behaviour.leaving(), Behaviour.ALL);
            waitingForAny[cell] = seeking[cell] - leaving;
            long waits = waitingAfter[cell] + waitingForAny[cell];
            long gone = left[cell] + leaving;
            long displaced = gone == 0 ? 0 : Portion.of(gone, share, Behaviour.ALL);
            long demand = clients.demand[position][cell] + more(position, cell);
            Conservation.requirePeople(step, cell, demand + waiting[cell], served[cell] + gone + waits);
            waiting[cell] = waits;
            tally.demand[year][cell] += demand;
            tally.served[year][cell] += served[cell];
            tally.displaced[year][cell] += displaced;
            tally.unmet[year][cell] += gone - displaced;
            tally.waiting[year][cell] = waits;
        }
    }
}
