package org.mainstay.engine.appraisal;

/// Which part of a displaced cost counts.
enum Basis {
    /// Only what can leave, or enter, a budget within the horizon: the headline.
    CASHABLE,
    /// All of it.
    FULL
}
