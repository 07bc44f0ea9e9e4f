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
    /// A share: 1,000,000 is the whole.
    PER_MILLION
}
