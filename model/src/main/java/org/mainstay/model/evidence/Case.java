package org.mainstay.model.evidence;

/// The three corners at which an appraisal is run: every assumption at the end that does least harm, in the middle,
/// most harm.
public enum Case {
    LOW,
    CENTRAL,
    HIGH
}
