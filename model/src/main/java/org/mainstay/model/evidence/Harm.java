package org.mainstay.model.evidence;

/// Which way an assumption leans: does more of it make a cut do more harm, or less? Needed to line up the low and high
/// cases.
public enum Harm {
    RISES,
    FALLS
}
