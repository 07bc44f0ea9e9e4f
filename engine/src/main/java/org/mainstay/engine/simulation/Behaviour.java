package org.mainstay.engine.simulation;

import java.util.List;

/// How people, other funders and providers respond; every share is in millionths, so 1,000,000 is all.
///
/// A mechanism that is off says so here: `leaving` of all means no queue, [OtherFunders#UNMOVED], `burn` 0,
/// [ClosureRule.Never].
///
/// @param displaced for each need, the share of the people who leave unserved and turn up at a statutory service
/// @param leaving share of the people who wait that leaves in one step
/// @param rerouted share of the people whom their own provider turns away that tries another
/// @param burn share of its reserves that a provider may spend on activity in one step
public record Behaviour(
        List<Long> displaced, long leaving, long rerouted, long burn, OtherFunders others, ClosureRule closure) {

    /// The whole, in millionths.
    public static final long ALL = 1_000_000;

    public Behaviour {
        displaced = List.copyOf(displaced);
        displaced.forEach(share -> requireShare("displaced share", share));
        requireShare("leaving rate", leaving);
        requireShare("rerouted share", rerouted);
        requireShare("burn", burn);
    }

    private static void requireShare(String name, long share) {
        if (share < 0 || share > ALL) {
            throw new IllegalArgumentException("The %s (%s) must be from 0 to %s.".formatted(name, share, ALL));
        }
    }

    /// What other funders do when the council pays less: for each pound lost they first withdraw some too,
    /// then replace
    /// some over time.
    ///
    /// @param leverageLost withdrawn at once for each unit lost, in millionths
    /// @param crowdOut replaced in the end for each unit lost, in millionths; may be negative
    /// @param months the time constant of the replacement, in millionths of a month; 0 means at once
    public record OtherFunders(long leverageLost, long crowdOut, long months) {

        /// They do not respond at all.
        public static final OtherFunders UNMOVED = new OtherFunders(0, 0, 0);

        public OtherFunders {
            if (leverageLost < 0 || months < 0) {
                throw new IllegalArgumentException("The leverage lost (%s) and the months (%s) must not be negative."
                        .formatted(leverageLost, months));
            }
        }
    }
}
