package org.mainstay.engine.matching;

/// How well names alone find what identifiers tell for certain: names that rows tie to an organisation by its number
/// are
/// looked for with the number hidden.
///
/// @param names how many such names differ from all others that the organisation has
/// @param found how many had the organisation among their candidates (pair completeness)
/// @param joined how many would have been joined with it unasked
/// @param wrong how many would have been joined with another that has a number of its own
public record Checked(int names, int found, int joined, int wrong) {

    /// Where no number ties a name.
    public static final Checked NOTHING = new Checked(0, 0, 0, 0);
}
