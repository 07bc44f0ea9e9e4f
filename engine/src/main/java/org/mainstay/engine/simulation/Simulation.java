package org.mainstay.engine.simulation;

import java.util.List;
import java.util.function.IntFunction;

/// The model of one world under one behaviour: prepared once, run for many options.
public final class Simulation {

    private final Layout layout;
    private final Behaviour behaviour;
    private final long[] replaced;
    private final long[][] baseOffers;
    private final Tally base;

    private Simulation(Layout layout, Behaviour behaviour) {
        this.layout = layout;
        this.behaviour = behaviour;
        replaced = OtherIncome.replaced(behaviour.others(), layout.calendar);
        baseOffers = new long[layout.calendar.steps()][layout.supplies];
        base = emptyTally();
        run(Schedule.ofAll(List.of(), layout), base, step -> baseOffers[step]);
    }

    /// Prepares the world and runs it as it is.
    public static Simulation of(World world, Behaviour behaviour, Calendar calendar) {
        if (behaviour.displaced().size() < world.needs()) {
            throw new IllegalArgumentException("The world has %s needs, but only %s have a displaced share."
                    .formatted(world.needs(), behaviour.displaced().size()));
        }
        if (behaviour.closure() instanceof ClosureRule.QuarterEnds && calendar.stepsPerYear() % 4 != 0) {
            throw new IllegalArgumentException(
                    "A year of %s steps has no quarter-ends.".formatted(calendar.stepsPerYear()));
        }
        return new Simulation(new Layout(world, calendar), behaviour);
    }

    /// How things go when nothing is done.
    public Course base() {
        return new Course(base);
    }

    /// How things go with these interventions; of those for one supply in one step the last given holds.
    public Course run(List<Intervention> interventions) {
        var schedule = Schedule.ofTouched(interventions, layout);
        var tally = base.without(schedule, layout);
        run(schedule, tally, baseOffers());
        return new Course(tally);
    }

    /// The same with everything worked out anew, to prove that nothing else is touched.
    Course runInFull(List<Intervention> interventions) {
        var tally = emptyTally();
        run(Schedule.ofAll(interventions, layout), tally, baseOffers());
        return new Course(tally);
    }

    /// What one provider goes through month by month, with these interventions. Slower than a run:
    /// everything is worked out anew and written down.
    public Diary diary(int provider, List<Intervention> interventions) {
        var tally = emptyTally();
        var diarist = new Diarist(layout, provider, tally);
        run(Schedule.ofAll(interventions, layout), tally, baseOffers(), diarist);
        return diarist.diary();
    }

    /// The same run step by step. Slower than a run: everything is worked out anew and written down.
    public Months months(List<Intervention> interventions) {
        var tally = emptyTally();
        var recorder = new Recorder(layout, tally);
        run(Schedule.ofAll(interventions, layout), tally, baseOffers(), recorder);
        return recorder.months();
    }

    private void run(Schedule schedule, Tally tally, IntFunction<long[]> offersOfStep) {
        run(schedule, tally, offersOfStep, Watcher.NOBODY);
    }

    /// Offers of what is not touched are there already; what is touched writes its own over them.
    private void run(Schedule schedule, Tally tally, IntFunction<long[]> offersOfStep, Watcher watcher) {
        var accounts = new Accounts(layout, behaviour, replaced, tally);
        var queues = new Queues(layout, behaviour, tally);
        for (int step = 0; step < layout.calendar.steps(); step++) {
            while (schedule.isDue(step)) {
                var intervention = schedule.take();
                accounts.apply(intervention, step);
                queues.apply(intervention);
            }
            long[] offers = offersOfStep.apply(step);
            watcher.before(step, accounts, queues);
            for (int provider = 0; provider < layout.providers; provider++) {
                if (schedule.providers[provider]) {
                    accounts.step(step, provider, offers);
                }
            }
            queues.openDoors(accounts);
            for (int need = 0; need < layout.needs; need++) {
                if (schedule.needs[need]) {
                    queues.step(step, need, offers);
                }
            }
            watcher.after(step, accounts);
        }
        Conservation.requireMoney(tally, layout.reserves);
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
