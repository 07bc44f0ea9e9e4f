package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.simulation.Intervention.FrontDoor;
import org.mainstay.engine.simulation.Intervention.Merge;

/// The people side of a run: who is served by whom, who waits, and who leaves.
///
/// Of the people whom their own provider turns away, a share tries another provider; the others wait for their own. All
/// who are nobody's clients try anyone who reaches them.
final class Queues {

    private final Layout layout;
    private final Clients clients;
    private final Behaviour behaviour;
    private final Tally tally;

    /// By supply: its shares, the cells it reaches, and those of them that are worked out. By need: its supplies,
    /// narrowest reach first.
    private final int[][] shares;
    private final int[][] reach;
    private final int[][] within;
    private final long[] peopleInReach;
    private final int[][] byReach;

    /// By supply: of the people whom it turns away, the share that tries another; more behind a front door.
    private final long[] rerouted;
    private final List<FrontDoor> doors = new ArrayList<>();

    /// Of those who would be handed on, the share who no longer are; by cell, how many more ask in a year.
    private long scattered;
    private final long[] more;

    /// By supply: of its new clients, the share whom nobody sends any more.
    private final long[] missing;

    /// Who waits: for their own provider, by share; for anyone, by cell; all, by cell.
    private final long[] waitingForOwn;
    private final long[] waitingForAny;
    private final long[] waiting;

    /// By supply: own clients by position in the year, how many of them wait, and whether it is worked out. By
    /// need: its supplies that may serve others.
    private final long[][] ownPeople;
    private final long[] ownWaiting;
    private final boolean[] works;
    private final int[][] others;

    /// By need: whether anybody was ever turned away or looked for another.
    private final boolean[] restless;

    /// Within one step: people who try any provider, of the need that is being served.
    private long seekers;

    private final long[] spare;
    private final long[] seeking;
    private final long[] served;
    private final long[] left;
    private final long[] waitingAfter;
    private final long[] asking;
    private final int[] askingCell;
    private final long[] parts;

    Queues(Layout layout, Behaviour behaviour, Tally tally, @Nullable Extent[] extents) {
        this.layout = layout;
        clients = layout.clients;
        this.behaviour = behaviour;
        this.tally = tally;
        shares = clients.shares.clone();
        reach = clients.reach.clone();
        within = clients.reach.clone();
        peopleInReach = clients.peopleInReach.clone();
        byReach = clients.byReach.clone();
        ownPeople = clients.ownPeople.clone();
        ownWaiting = new long[layout.supplies];
        works = new boolean[layout.supplies];
        others = layout.suppliesOfNeed.clone();
        restless = new boolean[layout.needs];
        for (int need = 0; need < extents.length; need++) {
            limit(need, extents[need]);
        }
        rerouted = new long[layout.supplies];
        Arrays.fill(rerouted, behaviour.rerouted());
        more = new long[layout.cells];
        missing = new long[layout.supplies];
        waitingForOwn = new long[clients.shareCell.length];
        waitingForAny = new long[layout.cells];
        waiting = new long[layout.cells];
        spare = new long[layout.supplies];
        seeking = new long[layout.cells];
        served = new long[layout.cells];
        left = new long[layout.cells];
        waitingAfter = new long[layout.cells];
        int most = Math.max(clients.shareCell.length, layout.cells);
        asking = new long[most];
        askingCell = new int[most];
        parts = new long[most];
    }

    private void limit(int need, @Nullable Extent extent) {
        if (extent == null) {
            return;
        }
        for (int supply : extent.supplies) {
            works[supply] = true;
        }
        for (int supply : extent.others) {
            within[supply] = extent.within[supply];
        }
        if (extent.others.length < others[need].length) {
            others[need] = extent.others;
            byReach[need] = Clients.byReach(others[need], reach, peopleInReach);
        }
    }

    /// Tells in which needs nobody was turned away or looked for another.
    void quiet(boolean[] needs) {
        for (int need = 0; need < needs.length; need++) {
            needs[need] = !restless[need];
        }
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

    /// From now on so many of the new clients of a supply do not find their way to it.
    void miss(int supply, long share) {
        missing[supply] = share;
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
        within[into] = reach[into];
        within[from] = reach[from];
        peopleInReach[into] = clients.peopleIn(reach[into]);
        peopleInReach[from] = 0;
        ownPeople[into] = Portion.sum(ownPeople[into], ownPeople[from]);
        ownPeople[from] = new long[layout.calendar.stepsPerYear()];
        ownWaiting[into] += ownWaiting[from];
        ownWaiting[from] = 0;
        int need = layout.need[into];
        byReach[need] = Clients.byReach(others[need], reach, peopleInReach);
    }

    /// One step of one need. Most services have room for all who come to them, and most cells nobody who looks for
    /// another: only where that is not so are people told apart.
    ///
    /// @param offers by supply, in millionths of a person
    void step(int step, int need, Extent extent, long[] offers) {
        int position = step % layout.calendar.stepsPerYear();
        int year = layout.calendar.year(step);
        seekers = 0;
        for (int cell : extent.cells) {
            long extra = clients.extra[position][cell];
            seeking[cell] = extra + more(position, cell) + waitingForAny[cell];
            seekers += seeking[cell];
            // All own clients; whoever is turned away is taken off again.
            served[cell] = clients.demand[position][cell] - extra;
            left[cell] = 0;
            waitingAfter[cell] = 0;
        }
        for (int supply : extent.supplies) {
            serveOwn(position, year, supply, offers[supply]);
        }
        restless[need] |= seekers > 0;
        for (int supply : byReach[need]) {
            if (seekers > 0) {
                serveOthers(year, supply, works[supply] ? spare[supply] : offers[supply] - ownPeople[supply][position]);
            }
        }
        long displaced = behaviour.displaced().get(need);
        for (int cell : extent.cells) {
            leave(step, cell, displaced);
        }
    }

    /// Own clients who come to a supply in a step that is not lived yet, with those who wait for it.
    long asking(int step, int supply) {
        return ownPeople[supply][step % layout.calendar.stepsPerYear()] + ownWaiting[supply];
    }

    private void serveOwn(int position, int year, int supply, long offer) {
        long all = ownPeople[supply][position] + ownWaiting[supply] - unsent(position, supply);
        spare[supply] = Math.max(0, offer - all);
        tally.servedOwn[year][supply] += Math.min(offer, all);
        if (offer < all) {
            serveSome(position, supply, offer, all);
        } else if (ownWaiting[supply] > 0) {
            for (int share : shares[supply]) {
                served[clients.shareCell[share]] += waitingForOwn[share];
                waitingForOwn[share] = 0;
            }
            ownWaiting[supply] = 0;
        }
    }

    /// Those whom nobody sends go without: they know of no other either. Answers how many they are.
    private long unsent(int position, int supply) {
        long all = 0;
        if (missing[supply] > 0) {
            for (int share : shares[supply]) {
                long people = unsent(position, supply, share);
                left[clients.shareCell[share]] += people;
                served[clients.shareCell[share]] -= people;
                all += people;
            }
        }
        return all;
    }

    private long unsent(int position, int supply, int share) {
        return missing[supply] == 0
                ? 0
                : Portion.of(clients.sharePeople[position][share], missing[supply], Behaviour.ALL);
    }

    private void serveSome(int position, int supply, long offer, long all) {
        restless[layout.need[supply]] = true;
        int[] mine = shares[supply];
        long[] people = clients.sharePeople[position];
        for (int i = 0; i < mine.length; i++) {
            asking[i] = people[mine[i]] - unsent(position, supply, mine[i]) + waitingForOwn[mine[i]];
        }
        if (offer == 0) {
            Arrays.fill(parts, 0, mine.length, 0);
        } else {
            Portion.split(offer, asking, mine.length, all, parts);
        }
        long waits = 0;
        for (int i = 0; i < mine.length; i++) {
            served[clients.shareCell[mine[i]]] += parts[i] - people[mine[i]] + unsent(position, supply, mine[i]);
            waits += turnAway(position, supply, mine[i], asking[i] - parts[i]);
        }
        ownWaiting[supply] = waits;
    }

    /// Whoever has waited longest is served first, so those turned away are new as far as there are new ones.
    /// Answers how many wait on.
    private long turnAway(int position, int supply, int share, long people) {
        int cell = clients.shareCell[share];
        long fresh = Math.min(people, clients.sharePeople[position][share]);
        long trying = Portion.of(fresh, rerouted[supply], Behaviour.ALL);
        seeking[cell] += trying;
        seekers += trying;
        long staying = people - trying;
        long leaving = Portion.of(staying, behaviour.leaving(), Behaviour.ALL);
        left[cell] += leaving;
        waitingForOwn[share] = staying - leaving;
        waitingAfter[cell] += staying - leaving;
        return staying - leaving;
    }

    /// Cells where nobody looks for another service have no part, and no say in how the others are rounded.
    private void serveOthers(int year, int supply, long room) {
        if (room <= 0) {
            return;
        }
        long all = 0;
        int cells = 0;
        for (int cell : within[supply]) {
            if (seeking[cell] > 0) {
                askingCell[cells] = cell;
                asking[cells++] = seeking[cell];
                all += seeking[cell];
            }
        }
        if (all == 0) {
            return;
        }
        long total = Math.min(room, all);
        tally.servedOthers[year][supply] += total;
        seekers -= total;
        if (total < all) {
            Portion.split(total, asking, cells, all, parts);
        }
        for (int i = 0; i < cells; i++) {
            long part = total < all ? parts[i] : asking[i];
            seeking[askingCell[i]] -= part;
            served[askingCell[i]] += part;
        }
    }

    private long more(int position, int cell) {
        return more[cell] == 0 ? 0 : Portion.ofYear(more[cell], position, layout.calendar.stepsPerYear());
    }

    private void leave(int step, int cell, long displacedShare) {
        long leaving = seeking[cell] == 0 ? 0 : Portion.of(seeking[cell], behaviour.leaving(), Behaviour.ALL);
        waitingForAny[cell] = seeking[cell] - leaving;
        waitingAfter[cell] += waitingForAny[cell];
        left[cell] += leaving;
        long displaced = left[cell] == 0 ? 0 : Portion.of(left[cell], displacedShare, Behaviour.ALL);
        long unmet = left[cell] - displaced;
        int position = step % layout.calendar.stepsPerYear();
        long demand = clients.demand[position][cell] + more(position, cell);
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
