package org.mainstay.engine.simulation;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The model of one world under one behaviour: prepared once, run for many options.
public final class Simulation {

    private final Layout layout;
    private final Behaviour behaviour;
    private final long[] replaced;
    private final long[][] baseOffers;
    private final Tally base;
    /// The needs in which nobody is turned away in the base.
    private final boolean[] quiet;

    private Simulation(Layout layout, Behaviour behaviour) {
        this.layout = layout;
        this.behaviour = behaviour;
        replaced = OtherIncome.replaced(behaviour.others(), layout.calendar);
        baseOffers = new long[layout.calendar.steps()][layout.supplies];
        base = emptyTally();
        quiet = new boolean[layout.needs];
        var schedule = Schedule.ofAll(List.of(), layout);
        var lived = run(
                schedule, schedule.extents(layout, quiet), base, step -> baseOffers[step], Watcher.NOBODY, Ties.NONE);
        lived.queues.quiet(quiet);
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
        var schedule = Schedule.ofTouched(interventions, layout);
        var extents = schedule.extents(layout, quiet);
        var tally = base.without(schedule, extents, layout);
        run(schedule, extents, tally, baseOffers(), Watcher.NOBODY, Ties.NONE);
        return new Course(tally);
    }

    /// Who closes with these interventions. Money never depends on people, who are not worked out.
    public List<Closure> closures(List<Intervention> interventions) {
        var schedule = Schedule.ofTouched(interventions, layout);
        var nobody = new @Nullable Extent[layout.needs];
        var tally = base.without(schedule, nobody, layout);
        run(schedule, nobody, tally, baseOffers(), Watcher.NOBODY, Ties.NONE);
        return tally.closures();
    }

    /// The same with everything worked out anew, to prove that nothing else is touched.
    Course runInFull(List<Intervention> interventions) {
        var tally = emptyTally();
        runInFull(interventions, tally, Watcher.NOBODY, Ties.NONE);
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
        return run(schedule, schedule.extents(layout, quiet), tally, baseOffers(), watcher, ties).falls;
    }

    /// What a run leaves beside its sums.
    private record Lived(Queues queues, List<Fall> falls) {}

    /// Offers of what is not touched are there already; what is touched writes its own over them.
    private Lived run(
            Schedule schedule,
            @Nullable Extent[] extents,
            Tally tally,
            IntFunction<long[]> offersOfStep,
            Watcher watcher,
            Ties ties) {
        var accounts = new Accounts(layout, behaviour, replaced, tally);
        var queues = new Queues(layout, behaviour, tally, extents);
        var cascade = Cascade.of(layout, ties, accounts, baseOffers);
        for (int step = 0; step < layout.calendar.steps(); step++) {
            while (schedule.isDue(step)) {
                var intervention = schedule.take();
                accounts.apply(intervention, step);
                queues.apply(intervention);
            }
            long[] offers = offersOfStep.apply(step);
            cascade.before(step);
            watcher.before(step, accounts, queues);
            for (int provider = 0; provider < layout.providers; provider++) {
                if (schedule.providers[provider]) {
                    accounts.step(step, provider, offers);
                }
            }
            cascade.between(step, offers, queues);
            queues.openDoors(accounts);
            for (int need = 0; need < layout.needs; need++) {
                var extent = extents[need];
                if (extent != null) {
                    queues.step(step, need, extent, offers);
                }
            }
            watcher.after(step, accounts);
        }
        Conservation.requireMoney(tally, layout.reserves);
        return new Lived(queues, cascade.falls());
    }

    private Tally emptyTally() {
        return new Tally(layout.calendar.years(), layout.providers, layout.supplies, layout.cells);
    }

    private IntFunction<long[]> baseOffers() {
        long[] offers = new long[layout.supplies];
        return step -> {
            System.arraycopy(baseOffers[step], 0, offers, 0, offers.length);
            return offers;
        };
    }
}
