package org.mainstay.engine.simulation;

import java.util.List;

/// Writes down who asks and who is served in each step, from what the sums of a run grow by.
final class Recorder implements Watcher {

    private final Layout layout;
    private final Tally tally;
    private final long[][] demand;
    private final long[][] served;

    Recorder(Layout layout, Tally tally) {
        this.layout = layout;
        this.tally = tally;
        demand = new long[layout.calendar.steps()][];
        served = new long[layout.calendar.steps()][];
    }

    @Override
    public void after(int step, Accounts accounts) {
        int year = layout.calendar.year(step);
        demand[step] = tally.demand[year].clone();
        served[step] = tally.served[year].clone();
    }

    Months months(List<Fall> falls) {
        for (int step = layout.calendar.steps() - 1; step > 0; step--) {
            if (step % layout.calendar.stepsPerYear() > 0) {
                subtract(demand[step], demand[step - 1]);
                subtract(served[step], served[step - 1]);
            }
        }
        return new Months(demand, served, new Course(tally), falls);
    }

    private static void subtract(long[] from, long[] earlier) {
        for (int cell = 0; cell < from.length; cell++) {
            from[cell] -= earlier[cell];
        }
    }
}
