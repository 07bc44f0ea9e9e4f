package org.mainstay.engine.simulation;

/// How a run went step by step: who asked and who was served, in whole millionths of a person.
public final class Months {

    private final long[][] demand;
    private final long[][] served;
    private final Course course;

    Months(long[][] demand, long[][] served, Course course) {
        this.demand = demand;
        this.served = served;
        this.course = course;
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
}
