package org.mainstay.engine.appraisal;

/// Whose changes are weighed: those of one of the three approaches, or of an option that a person wrote.
public sealed interface Proposer permits Approach, Asked {

    /// What people read.
    String words();

    /// What programs know it by, among all that are weighed together.
    String name();

    /// Where its figures stand among those of an appraisal.
    String path();

    /// What is said where it changes nothing.
    String nothing();
}
