package org.mainstay.engine.simulation;

/// Looks on while a run is lived, and changes nothing.
interface Watcher {

    /// Nobody looks, as in all runs but those that are to be explained.
    Watcher NOBODY = new Watcher() {};

    /// What was decided for a step has taken effect, and nothing else has happened in it.
    default void before(int step, Accounts accounts, OwnClients clients) {}

    /// Everybody knows what it can offer, and nobody has been served yet.
    default void between(int step, long[] offers, OwnClients clients) {}

    /// The step is over.
    default void after(int step, Accounts accounts) {}
}
