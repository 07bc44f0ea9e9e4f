package org.mainstay.engine.simulation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The model of one world under one behaviour: prepared once, run for many options.
///
/// Money never depends on people, own clients depend on their own provider alone, and needs never on each other. So
/// what
/// is done to some providers is lived by itself, as a [Strand], and only whoever looks for another provider is worked
/// out for all that is done together.
public final class Simulation {

    final Layout layout;
    final Behaviour behaviour;
    final long[] replaced;
    /// By step and supply.
    final long[][] baseOffers;
    private final Strand usual;
    private final Tally base;
    /// The needs in which nobody is turned away in the base.
    private final boolean[] quiet;

    private Simulation(Layout layout, Behaviour behaviour) {
        this.layout = layout;
        this.behaviour = behaviour;
        replaced = OtherIncome.replaced(behaviour.others(), layout.calendar);
        baseOffers = new long[layout.calendar.steps()][layout.supplies];
        base = emptyTally();
        usual = strand(Schedule.ofAll(List.of(), layout), base, step -> baseOffers[step]);
        quiet = new boolean[layout.needs];
        var extents = new @Nullable Extent[layout.needs];
        for (int need = 0; need < layout.needs; need++) {
            quiet[need] = isQuiet(need);
            if (quiet[need]) {
                base.serveAll(layout.clients, layout.cellsOfNeed[need]);
            } else {
                extents[need] = Extent.everybody(layout, need);
            }
        }
        seek(base, extents, List.of());
    }

    private boolean isQuiet(int need) {
        return Arrays.stream(layout.suppliesOfNeed[need]).allMatch(usual::servesAll)
                && Arrays.stream(layout.cellsOfNeed[need])
                        .allMatch(cell -> layout.world.cells().get(cell).extraDemand() == 0);
    }

    /// Prepares the world and runs it as it is.
    public static Simulation of(World world, Behaviour behaviour, Calendar calendar) {
        return of(world, behaviour, calendar, Clients.of(world, calendar));
    }

    /// The same of a world whose people are laid out already.
    public static Simulation of(World world, Behaviour behaviour, Calendar calendar, Clients clients) {
        if (!clients.fit(world) || clients.stepsPerYear != calendar.stepsPerYear()) {
            throw new IllegalArgumentException("The people are those of another world.");
        }
        if (behaviour.displaced().size() < world.needs()) {
            throw new IllegalArgumentException("The world has %s needs, but only %s have a displaced share."
                    .formatted(world.needs(), behaviour.displaced().size()));
        }
        if (behaviour.closure() instanceof ClosureRule.QuarterEnds && calendar.stepsPerYear() % 4 != 0) {
            throw new IllegalArgumentException(
                    "A year of %s steps has no quarter-ends.".formatted(calendar.stepsPerYear()));
        }
        return new Simulation(new Layout(world, calendar, clients), behaviour);
    }

    /// How things go when nothing is done.
    public Course base() {
        return new Course(base);
    }

    /// How things go with these interventions; of those for one supply in one step the last given holds.
    public Course run(List<Intervention> interventions) {
        return interventions.stream().anyMatch(Blow.class::isInstance)
                ? runInFull(interventions)
                : together(List.of(strand(interventions)));
    }

    /// The same world where providers bear on each other, and blows may fall whatever is done.
    public Backdrop backdrop(Ties ties) {
        return Backdrop.calm(this, ties);
    }

    /// What these interventions do to those whom they touch. None may be a blow, which may touch anybody.
    public Strand strand(List<Intervention> interventions) {
        long[] offers = new long[layout.supplies];
        return strand(Schedule.ofTouched(interventions, layout), moneyTally(), step -> offers);
    }

    private Strand strand(Schedule schedule, Tally tally, IntFunction<long[]> offersOfStep) {
        var strand = new Strand(schedule, layout, tally);
        var accounts = new Accounts(layout, behaviour, replaced, tally);
        var clients = new OwnClients(layout, behaviour);
        for (int step = 0; step < layout.calendar.steps(); step++) {
            while (schedule.isDue(step)) {
                var intervention = schedule.take();
                accounts.apply(intervention, step);
                clients.apply(intervention);
                strand.add(intervention);
            }
            long[] offers = offersOfStep.apply(step);
            for (int provider : strand.providers) {
                accounts.step(step, provider, offers);
            }
            clients.openDoors(accounts);
            for (int supply : strand.supplies) {
                boolean paid = schedule.providers[layout.provider[supply]];
                var turnout = clients.step(step, supply, paid ? offers[supply] : baseOffers[step][supply]);
                strand.add(step, supply, clients, turnout);
            }
        }
        return strand;
    }

    /// How things go with all that is done in some strands. No two of them may touch the same provider or supply.
    public Course together(List<Strand> strands) {
        var cells = new BitSet();
        var touched = new BitSet();
        for (var strand : strands) {
            cells.or(strand.cells);
            IntStream.of(strand.supplies).forEach(supply -> touched.set(layout.need[supply]));
        }
        var extents = new @Nullable Extent[layout.needs];
        for (int need = touched.nextSetBit(0); need >= 0; need = touched.nextSetBit(need + 1)) {
            extents[need] = quiet[need] ? Extent.of(layout, need, cells) : Extent.everybody(layout, need);
        }
        var tally = base.copy();
        seek(tally, extents, strands);
        return new Course(tally);
    }

    /// Works out who looks for another provider, and finds one, beside all that is known of each by itself.
    private void seek(Tally tally, @Nullable Extent[] extents, List<Strand> strands) {
        var all = usual.with(strands);
        for (var strand : strands) {
            strand.pour(tally, layout);
        }
        var seekers = new Seekers(layout, behaviour, tally, extents);
        long[] spare = new long[layout.supplies];
        int next = 0;
        for (int step = 0; step < layout.calendar.steps(); step++) {
            while (next < all.merges.size() && all.merges.get(next).step() <= step) {
                seekers.apply(all.merges.get(next++));
            }
            for (int need = 0; need < layout.needs; need++) {
                var extent = extents[need];
                if (extent != null) {
                    seekers.begin(step, extent);
                    for (int supply : layout.suppliesOfNeed[need]) {
                        spare[supply] = all.spare(step, supply);
                        seekers.take(all.turnout(step, supply));
                    }
                    seekers.end(step, need, extent, spare);
                }
            }
        }
        Conservation.requireMoney(tally, layout.reserves);
    }

    /// Who closes with these interventions. Money never depends on people, who are not worked out.
    public List<Closure> closures(List<Intervention> interventions) {
        var schedule = Schedule.ofTouched(interventions, layout);
        var tally = moneyTally();
        var accounts = new Accounts(layout, behaviour, replaced, tally);
        long[] offers = new long[layout.supplies];
        for (int step = 0; step < layout.calendar.steps(); step++) {
            while (schedule.isDue(step)) {
                accounts.apply(schedule.take(), step);
            }
            for (int provider = 0; provider < layout.providers; provider++) {
                if (schedule.providers[provider]) {
                    accounts.step(step, provider, offers);
                }
            }
        }
        return IntStream.range(0, layout.providers)
                .mapToObj(provider -> schedule.providers[provider] ? tally.closed[provider] : base.closed[provider])
                .filter(Objects::nonNull)
                .toList();
    }

    /// The same with everything worked out anew, to prove that nothing else is touched.
    Course runInFull(List<Intervention> interventions) {
        return runInFull(interventions, Ties.NONE);
    }

    /// The same where providers bear on each other.
    Course runInFull(List<Intervention> interventions, Ties ties) {
        var tally = emptyTally();
        runInFull(interventions, tally, Watcher.NOBODY, ties);
        return new Course(tally);
    }

    /// What one provider goes through month by month, with these interventions. Slower than a run:
    /// everything is worked out anew and written down.
    public Diary diary(int provider, List<Intervention> interventions) {
        return diary(provider, interventions, Ties.NONE);
    }

    /// The same where providers bear on each other.
    public Diary diary(int provider, List<Intervention> interventions, Ties ties) {
        var tally = emptyTally();
        var diarist = new Diarist(layout, provider, tally);
        runInFull(interventions, tally, diarist, ties);
        return diarist.diary();
    }

    /// The same run step by step. Slower than a run: everything is worked out anew and written down.
    public Months months(List<Intervention> interventions) {
        return months(interventions, Ties.NONE);
    }

    /// The same where providers bear on each other.
    public Months months(List<Intervention> interventions, Ties ties) {
        var tally = emptyTally();
        var recorder = new Recorder(layout, tally);
        return recorder.months(runInFull(interventions, tally, recorder, ties));
    }

    private List<Fall> runInFull(List<Intervention> interventions, Tally tally, Watcher watcher, Ties ties) {
        var schedule = Schedule.ofAll(interventions, layout);
        return new Life(this, schedule, extents(need -> true), ties, tally).live(Memory.NOTHING, watcher);
    }

    /// All people of some needs.
    @Nullable
    Extent[] extents(IntPredicate needs) {
        var extents = new @Nullable Extent[layout.needs];
        Arrays.setAll(extents, need -> needs.test(need) ? Extent.everybody(layout, need) : null);
        return extents;
    }

    Tally emptyTally() {
        return new Tally(layout.calendar.years(), layout.providers, layout.supplies, layout.cells);
    }

    Tally moneyTally() {
        return new Tally(layout.calendar.years(), layout.providers, layout.supplies, 0);
    }
}
