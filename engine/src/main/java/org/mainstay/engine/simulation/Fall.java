package org.mainstay.engine.simulation;

import java.util.List;

/// A provider that closed after others to which it is tied.
///
/// @param step in which it closed, from 0
/// @param ties that brought it down or took money from it before: their places in the list of [Ties#leans] or
/// [Ties#pays]
public record Fall(int provider, int step, Cause cause, List<Integer> ties) {

    public Fall {
        ties = List.copyOf(ties);
    }

    /// What brought it down.
    public enum Cause {
        /// Who hosted it or held it up has gone.
        LEANS,
        /// It closed by the rule, and others had not paid it.
        PAYS
    }
}
