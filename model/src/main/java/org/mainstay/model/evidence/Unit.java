package org.mainstay.model.evidence;

/// What a figure counts. Every figure is a whole number of its unit.
public enum Unit {
    PENCE,
    /// Pence a year.
    PENCE_A_YEAR,
    /// Pence a month.
    PENCE_A_MONTH,
    PEOPLE,
    ROWS,
    ORGANISATIONS,
    LINES,
    AREAS,
    MONTHS,
    /// Millionths of a month: how long reserves last.
    MILLIONTHS_OF_A_MONTH,
    MINUTES,
    /// People a year that a service can take.
    PLACES,
    /// People for each hundred places.
    PEOPLE_A_HUNDRED_PLACES,
    /// A share: 1,000,000 is the whole.
    PER_MILLION,
    /// How often a model was run.
    RUNS
}
