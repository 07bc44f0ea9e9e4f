package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.engine.simulation.Intervention.FrontDoor;
import org.mainstay.engine.simulation.Intervention.Merge;

/// The people side of a run: who is served by whom, who waits, and who leaves.
///
/// Of the people whom their own provider turns away, a share tries another provider; the others wait for their own. All
/// who are nobody's clients try anyone who reaches them.
final class Queues {

    private final Layout layout;
    private final Behaviour behaviour;
    private final Tally tally;

    /// By supply: its shares, and the cells it reaches. By need: its supplies, narrowest reach first.
    private final int[][] shares;
    private final int[][] reach;
    private final int[][] byReach;

    /// By supply: of the people whom it turns away, the share that tries another; more behind a front door.
    private final long[] rerouted;
    private final List<FrontDoor> doors = new ArrayList<>();

    /// Of those who would be handed on, the share who no longer are; by cell, how many more ask in a year.
    private long scattered;
    private final long[] more;

    /// Who waits: for their own provider, by share; for anyone, by cell; all, by cell.
    private final long[] waitingForOwn;
    private final long[] waitingForAny;
    private final long[] waiting;

    /// Within one step.
    private final long[] spare;
    private final long[] seeking;
    private final long[] served;
    private final long[] left;
    private final long[] waitingAfter;
    private final long[] asking;
    private final long[] parts;

    Queues(Layout layout, Behaviour behaviour, Tally tally) {
        this.layout = layout;
        this.behaviour = behaviour;
        this.tally = tally;
        shares = layout.shares.clone();
        reach = layout.reach.clone();
        byReach = layout.byReach.clone();
        rerouted = new long[layout.supplies];
        Arrays.fill(rerouted, behaviour.rerouted());
        more = new long[layout.cells];
        waitingForOwn = new long[layout.shareCell.length];
        waitingForAny = new long[layout.cells];
        waiting = new long[layout.cells];
        spare = new long[layout.supplies];
        seeking = new long[layout.cells];
        served = new long[layout.cells];
        left = new long[layout.cells];
        waitingAfter = new long[layout.cells];
        asking = new long[Math.max(layout.shareCell.length, layout.cells)];
        parts = new long[asking.length];
    }

    void apply(Intervention intervention) {
        if (intervention instanceof Merge merge) {
            merge(merge);
        } else if (intervention instanceof FrontDoor door) {
            doors.add(door);
        } else if (intervention instanceof Blow.Scattered blow) {
            scattered += blow.share();
            Arrays.fill(rerouted, handedOn());
        } else if (intervention instanceof Blow.MoreAsk blow) {
            more[blow.cell()] = Math.max(0, Math.addExact(more[blow.cell()], blow.people()));
        }
    }

    /// Every front door is as good as the money that still keeps it open.
    void openDoors(Accounts accounts) {
        if (doors.isEmpty()) {
            return;
        }
        Arrays.fill(rerouted, handedOn());
        for (var door : doors) {
            long handOff = Portion.of(door.handOff(), accounts.doorPaid(door.host()), Behaviour.ALL);
            for (int member : door.members()) {
                rerouted[member] += Portion.of(Behaviour.ALL - rerouted[member], handOff, Behaviour.ALL);
            }
        }
    }

    private long handedOn() {
        return Portion.of(behaviour.rerouted(), Math.clamp(Behaviour.ALL - scattered, 0, Behaviour.ALL), Behaviour.ALL);
    }

    /// Own clients, those who wait for it, and its reach move with the work.
    private void merge(Merge merge) {
        int from = merge.from();
        int into = merge.into();
        shares[into] = IntStream.concat(Arrays.stream(shares[into]), Arrays.stream(shares[from]))
                .toArray();
        reach[into] = IntStream.concat(Arrays.stream(reach[into]), Arrays.stream(reach[from]))
                .sorted()
                .distinct()
                .toArray();
        shares[from] = new int[0];
        reach[from] = new int[0];
        int need = layout.need[into];
        byReach[need] = layout.byReach(layout.suppliesOfNeed[need], reach);
    }

    /// One step of one need.
    ///
    /// @param offers by supply, in millionths of a person
    void step(int step, int need, long[] offers) {
        int position = step % layout.calendar.stepsPerYear();
        int year = layout.calendar.year(step);
        for (int cell : layout.cellsOfNeed[need]) {
            seeking[cell] = layout.extra[position][cell] + more(position, cell) + waitingForAny[cell];
            served[cell] = 0;
            left[cell] = 0;
            waitingAfter[cell] = 0;
        }
        for (int supply : layout.suppliesOfNeed[need]) {
            serveOwn(position, year, supply, offers[supply]);
        }
        for (int supply : byReach[need]) {
            if (spare[supply] > 0) {
                serveOthers(year, supply);
            }
        }
        for (int cell : layout.cellsOfNeed[need]) {
            leave(step, cell, behaviour.displaced().get(need));
        }
    }

    /// Own clients who come to a supply in a step that is not lived yet, with those who wait for it.
    long asking(int step, int supply) {
        int position = step % layout.calendar.stepsPerYear();
        long all = 0;
        for (int share : shares[supply]) {
            all += layout.sharePeople[position][share] + waitingForOwn[share];
        }
        return all;
    }

    private void serveOwn(int position, int year, int supply, long offer) {
        int[] mine = shares[supply];
        long all = 0;
        for (int i = 0; i < mine.length; i++) {
            asking[i] = layout.sharePeople[position][mine[i]] + waitingForOwn[mine[i]];
            all += asking[i];
        }
        spare[supply] = Math.max(0, offer - all);
        tally.servedOwn[year][supply] += Math.min(offer, all);
        if (offer >= all) {
            for (int i = 0; i < mine.length; i++) {
                served[layout.shareCell[mine[i]]] += asking[i];
                waitingForOwn[mine[i]] = 0;
            }
            return;
        }
        Portion.split(offer, asking, mine.length, all, parts);
        for (int i = 0; i < mine.length; i++) {
            served[layout.shareCell[mine[i]]] += parts[i];
            turnAway(position, supply, mine[i], asking[i] - parts[i]);
        }
    }

    /// Whoever has waited longest is served first, so those turned away are new as far as there are new ones.
    private void turnAway(int position, int supply, int share, long people) {
        int cell = layout.shareCell[share];
        long fresh = Math.min(people, layout.sharePeople[position][share]);
        long trying = Portion.of(fresh, rerouted[supply], Behaviour.ALL);
        seeking[cell] += trying;
        long staying = people - trying;
        long leaving = Portion.of(staying, behaviour.leaving(), Behaviour.ALL);
        left[cell] += leaving;
        waitingForOwn[share] = staying - leaving;
        waitingAfter[cell] += staying - leaving;
    }

    private void serveOthers(int year, int supply) {
        int[] cells = reach[supply];
        long all = 0;
        for (int i = 0; i < cells.length; i++) {
            asking[i] = seeking[cells[i]];
            all += asking[i];
        }
        if (all == 0) {
            return;
        }
        long total = Math.min(spare[supply], all);
        tally.servedOthers[year][supply] += total;
        if (total < all) {
            Portion.split(total, asking, cells.length, all, parts);
        }
        for (int i = 0; i < cells.length; i++) {
            long part = total < all ? parts[i] : asking[i];
            seeking[cells[i]] -= part;
            served[cells[i]] += part;
        }
    }

    private long more(int position, int cell) {
        return more[cell] == 0 ? 0 : Portion.ofYear(more[cell], position, layout.calendar.stepsPerYear());
    }

    private void leave(int step, int cell, long displacedShare) {
        long leaving = Portion.of(seeking[cell], behaviour.leaving(), Behaviour.ALL);
        waitingForAny[cell] = seeking[cell] - leaving;
        waitingAfter[cell] += waitingForAny[cell];
        left[cell] += leaving;
        long displaced = Portion.of(left[cell], displacedShare, Behaviour.ALL);
        long unmet = left[cell] - displaced;
        int position = step % layout.calendar.stepsPerYear();
        long demand = layout.demand[position][cell] + more(position, cell);
        Conservation.requirePeople(
                step, cell, demand + waiting[cell], served[cell] + displaced + unmet + waitingAfter[cell]);
        waiting[cell] = waitingAfter[cell];
        int year = layout.calendar.year(step);
        tally.demand[year][cell] += demand;
        tally.served[year][cell] += served[cell];
        tally.displaced[year][cell] += displaced;
        tally.unmet[year][cell] += unmet;
        tally.waiting[year][cell] = waiting[cell];
    }
}
