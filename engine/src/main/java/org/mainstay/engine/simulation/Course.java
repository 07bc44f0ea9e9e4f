package org.mainstay.engine.simulation;

import java.util.List;

/// How things went, year by year from 0: money in whole pence, people in whole millionths.
public final class Course {

    private final Tally tally;

    Course(Tally tally) {
        this.tally = tally;
    }

    Tally tally() {
        return tally;
    }

    public int years() {
        return tally.council.length;
    }

    public int cells() {
        return tally.served[0].length;
    }

    /// What the council paid for all supplies in a year, without one-offs.
    public long councilPence(int year) {
        return Conservation.sum(tally.council[year]);
    }

    public long councilPence(int year, int supply) {
        return tally.council[year][supply];
    }

    /// What the council paid once, for transitions.
    public long oneOffPence(int year) {
        return Conservation.sum(tally.oneOffReceived[year]);
    }

    /// What was paid once to one provider.
    public long oneOffPence(int year, int provider) {
        return tally.oneOffReceived[year][provider];
    }

    public long served(int year, int cell) {
        return tally.served[year][cell];
    }

    /// People who left unserved and turned up at a statutory service.
    public long displaced(int year, int cell) {
        return tally.displaced[year][cell];
    }

    /// People who left unserved and got nothing.
    public long unmet(int year, int cell) {
        return tally.unmet[year][cell];
    }

    /// People who still wait at the end of a year.
    public long waiting(int year, int cell) {
        return tally.waiting[year][cell];
    }

    /// People who asked in a year, not counting those who waited already.
    public long demand(int year, int cell) {
        return tally.demand[year][cell];
    }

    /// Own clients whom a supply served.
    public long servedOwn(int year, int supply) {
        return tally.servedOwn[year][supply];
    }

    /// Others whom a supply served: turned away elsewhere, or nobody's clients before.
    public long servedOthers(int year, int supply) {
        return tally.servedOthers[year][supply];
    }

    public long otherIncomePence(int year, int provider) {
        return tally.otherIncome[year][provider];
    }

    public long spendPence(int year, int provider) {
        return tally.spend[year][provider];
    }

    /// Reserves at the end of a year; where they were unknown at the start, the change since then.
    public long reservesPence(int year, int provider) {
        return tally.reserves[year][provider];
    }

    /// In the order of provider.
    public List<Closure> closures() {
        return tally.closures();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Course course && tally.sameAs(course.tally);
    }

    @Override
    public int hashCode() {
        return tally.contentHash();
    }
}
