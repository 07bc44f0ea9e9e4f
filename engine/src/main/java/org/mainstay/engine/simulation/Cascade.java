package org.mainstay.engine.simulation;

import java.util.List;

/// Carries what befalls one provider to those that are tied to it, step by step.
interface Cascade {

    /// Where nobody is tied to anybody nothing is carried.
    Cascade NONE = new Cascade() {
        @Override
        public void before(int step) {}

        @Override
        public void between(int step, long[] offers, OwnClients clients) {}

        @Override
        public List<Fall> falls() {
            return List.of();
        }
    };

    /// The one of a run.
    ///
    /// @param usual what supplies offer in each step as things are
    static Cascade of(Layout layout, Ties ties, Accounts accounts, long[][] usual) {
        return ties.isEmpty() ? NONE : new Chain(layout, ties, accounts, usual);
    }

    /// What was decided for a step has taken effect, and nobody has been paid yet.
    void before(int step);

    /// Everybody knows what it can offer, and nobody has been served yet.
    void between(int step, long[] offers, OwnClients clients);

    /// Who closed after others to which it is tied, in the order in which it happened.
    List<Fall> falls();
}
