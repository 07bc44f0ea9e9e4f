package org.mainstay.engine.simulation;

import java.util.List;

/// How a run went step by step: who asked and who was served, in whole millionths of a person.
public final class Months {

    private final long[][] demand;
    private final long[][] served;
    private final Course course;
    private final List<Fall> falls;

    Months(long[][] demand, long[][] served, Course course, List<Fall> falls) {
        this.demand = demand;
        this.served = served;
        this.course = course;
        this.falls = List.copyOf(falls);
    }

    public int steps() {
        return demand.length;
    }

    /// People of a cell who asked in a step, not counting those who waited already.
    public long demand(int step, int cell) {
        return demand[step][cell];
    }

    /// People of a cell who were served in a step, also of those who had waited.
    public long served(int step, int cell) {
        return served[step][cell];
    }

    /// The same run, year by year.
    public Course course() {
        return course;
    }

    /// Who closed after others to which it is tied, in the order in which it happened.
    public List<Fall> falls() {
        return falls;
    }
}
