package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.simulation.Intervention.Merge;

/// What some interventions do to the money of the providers that they touch, and to their own clients. It hangs on
/// nobody else, so it is lived once and holds beside whatever is done to others.
public final class Strand {

    final int[] providers;
    final int[] supplies;
    private final Tally tally;
    private final int steps;
    private final int stepsPerYear;

    /// By supply and step: what is left for others, and how own clients fared where not just those who came were
    /// served; null for supplies that are not touched, or where that was never so.
    private final long[][] spare;

    private final @Nullable Turnout[][] turnouts;

    /// Where somebody does not get what they came for.
    final BitSet cells = new BitSet();

    final List<Merge> merges = new ArrayList<>();

    Strand(Schedule schedule, Layout layout, Tally tally) {
        this.tally = tally;
        providers = IntStream.range(0, layout.providers)
                .filter(provider -> schedule.providers[provider])
                .toArray();
        supplies = IntStream.range(0, layout.supplies)
                .filter(supply -> schedule.supplies[supply])
                .toArray();
        spare = new long[layout.supplies][];
        turnouts = new Turnout[layout.supplies][];
        for (int supply : supplies) {
            spare[supply] = new long[layout.calendar.steps()];
        }
        steps = layout.calendar.steps();
        stepsPerYear = layout.calendar.stepsPerYear();
    }

    private Strand(Strand other) {
        tally = other.tally;
        providers = other.providers;
        supplies = other.supplies;
        spare = other.spare.clone();
        turnouts = other.turnouts.clone();
        steps = other.steps;
        stepsPerYear = other.stepsPerYear;
    }

    /// Whether all own clients of a supply are served as they come.
    boolean servesAll(int supply) {
        return turnouts[supply] == null;
    }

    /// Takes in what was done.
    void add(Intervention intervention) {
        if (intervention instanceof Merge merge) {
            merges.add(merge);
        }
    }

    /// Takes in one step of one supply.
    void add(int step, int supply, OwnClients clients, @Nullable Turnout turnout) {
        spare[supply][step] = clients.spare[supply];
        tally.servedOwn[step / stepsPerYear][supply] += clients.served[supply];
        if (turnout != null) {
            var all = turnouts[supply];
            if (all == null) {
                all = new Turnout[steps];
                turnouts[supply] = all;
            }
            all[step] = turnout;
            var before = step == 0 ? null : all[step - 1];
            if (before == null || before.cells.length != turnout.cells.length) {
                IntStream.of(turnout.cells).forEach(cells::set);
            }
        }
    }

    /// With others laid over it; what they say of money stays with them.
    Strand with(List<Strand> others) {
        var all = new Strand(this);
        for (var other : others) {
            for (int supply : other.supplies) {
                all.spare[supply] = other.spare[supply];
                all.turnouts[supply] = other.turnouts[supply];
            }
            all.merges.addAll(other.merges);
        }
        all.merges.sort(Comparator.comparingInt(Merge::step));
        return all;
    }

    /// Puts money, and own clients served, in the place of what stands in a tally.
    void pour(Tally into, Layout layout) {
        for (int provider : providers) {
            into.takeProvider(tally, provider, layout.suppliesOfProvider[provider]);
        }
        for (int supply : supplies) {
            into.takeOwnClients(tally, supply);
        }
    }

    long spare(int step, int supply) {
        return spare[supply][step];
    }

    @Nullable
    Turnout turnout(int step, int supply) {
        var all = turnouts[supply];
        return all == null ? null : all[step];
    }
}
