package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.simulation.Intervention.FrontDoor;
import org.mainstay.engine.simulation.Intervention.Merge;

/// How supplies serve their own clients, who come to them first. How one supply does so hangs on what it offers and on
/// nobody else.
///
/// Of the people whom their own provider turns away, a share tries another provider; the others wait for their own.
final class OwnClients {

    private final Layout layout;
    private final Clients clients;
    private final Behaviour behaviour;

    /// By supply: its shares, and their cells.
    private final int[][] shares;
    private final int[][] cells;

    /// By supply: of the people whom it turns away, the share that tries another; more behind a front door.
    private final long[] rerouted;
    private final List<FrontDoor> doors = new ArrayList<>();

    /// Of those who would be handed on, the share who no longer are.
    private long scattered;

    /// By supply: of its new clients, the share whom nobody sends any more.
    private final long[] missing;

    /// Who waits, by share. By supply: own clients by position in the year, and how many of them wait.
    private final long[] waiting;

    private final long[][] people;
    private final long[] waitingForOwn;

    /// Within one step, for one supply: who asks, and how many of them are served.
    private final long[] asking;
    private final long[] parts;

    /// By supply: what was left for others in the last step, and how many own clients were served.
    final long[] spare;
    final long[] served;

    OwnClients(Layout layout, Behaviour behaviour) {
        this.layout = layout;
        clients = layout.clients;
        this.behaviour = behaviour;
        shares = clients.shares.clone();
        cells = clients.shareCells.clone();
        people = clients.ownPeople.clone();
        rerouted = new long[layout.supplies];
        Arrays.fill(rerouted, behaviour.rerouted());
        missing = new long[layout.supplies];
        waiting = new long[clients.shareCell.length];
        waitingForOwn = new long[layout.supplies];
        asking = new long[clients.shareCell.length];
        parts = new long[clients.shareCell.length];
        spare = new long[layout.supplies];
        served = new long[layout.supplies];
    }

    void apply(Intervention intervention) {
        if (intervention instanceof Merge merge) {
            merge(merge);
        } else if (intervention instanceof FrontDoor door) {
            doors.add(door);
        } else if (intervention instanceof Blow.Scattered blow) {
            scattered += blow.share();
            Arrays.fill(rerouted, handedOn());
        }
    }

    /// From now on so many of the new clients of a supply do not find their way to it.
    void miss(int supply, long share) {
        missing[supply] = share;
    }

    /// By supply: of its new clients, the share whom nobody sends now.
    long[] missing() {
        return missing.clone();
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

    /// Own clients, and those who wait for it, move with the work.
    private void merge(Merge merge) {
        int from = merge.from();
        int into = merge.into();
        shares[into] = joined(shares[into], shares[from]);
        cells[into] = joined(cells[into], cells[from]);
        shares[from] = new int[0];
        cells[from] = new int[0];
        people[into] = Portion.sum(people[into], people[from]);
        people[from] = new long[layout.calendar.stepsPerYear()];
        waitingForOwn[into] += waitingForOwn[from];
        waitingForOwn[from] = 0;
    }

    private static int[] joined(int[] first, int[] second) {
        return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }

    /// Own clients who come to a supply in a step that is not lived yet, with those who wait for it.
    long asking(int step, int supply) {
        return people[supply][step % layout.calendar.stepsPerYear()] + waitingForOwn[supply];
    }

    /// One step of one supply: null where just those who came are served. Those whom nobody sends go without: they
    /// know of no other either.
    ///
    /// @param offer in millionths of a person
    @Nullable
    Turnout step(int step, int supply, long offer) {
        int position = step % layout.calendar.stepsPerYear();
        long all = asking(step, supply) - unsent(position, supply);
        spare[supply] = Math.max(0, offer - all);
        served[supply] = Math.min(offer, all);
        if (offer >= all && waitingForOwn[supply] == 0 && missing[supply] == 0) {
            return null;
        }
        int[] mine = shares[supply];
        long[] coming = clients.sharePeople[position];
        for (int i = 0; i < mine.length; i++) {
            asking[i] = coming[mine[i]] - unsent(position, supply, mine[i]) + waiting[mine[i]];
        }
        share(offer, mine.length, all);
        var turnout = new Turnout(cells[supply]);
        long waits = 0;
        for (int i = 0; i < mine.length; i++) {
            long came = coming[mine[i]];
            long away = asking[i] - parts[i];
            // Whoever has waited longest is served first, so those turned away are new as far as there are new ones.
            long trying = away == 0 ? 0 : Portion.of(Math.min(away, came), rerouted[supply], Behaviour.ALL);
            long leaving = away == 0 ? 0 : Portion.of(away - trying, behaviour.leaving(), Behaviour.ALL);
            turnout.served[i] = parts[i] - came;
            turnout.trying[i] = trying;
            turnout.leaving[i] = leaving + unsent(position, supply, mine[i]);
            turnout.staying[i] = away - trying - leaving;
            waiting[mine[i]] = turnout.staying[i];
            waits += turnout.staying[i];
        }
        waitingForOwn[supply] = waits;
        return turnout;
    }

    private void share(long offer, int count, long all) {
        if (offer >= all) {
            System.arraycopy(asking, 0, parts, 0, count);
        } else if (offer == 0) {
            Arrays.fill(parts, 0, count, 0);
        } else {
            Portion.split(offer, asking, count, all, parts);
        }
    }

    private long unsent(int position, int supply) {
        long all = 0;
        if (missing[supply] > 0) {
            for (int share : shares[supply]) {
                all += unsent(position, supply, share);
            }
        }
        return all;
    }

    private long unsent(int position, int supply, int share) {
        return missing[supply] == 0
                ? 0
                : Portion.of(clients.sharePeople[position][share], missing[supply], Behaviour.ALL);
    }
}
