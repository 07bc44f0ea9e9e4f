package org.mainstay.engine.simulation;

/// Pence a year, at the rate of one step: what a provider gets, must pay and can afford.
///
/// @param other what others pay now
/// @param otherBefore what they would pay had the council not changed what it pays
/// @param withdrawn what of that they take away because the council pays less
/// @param full the cost of all activity it has room for, above the fixed cost
/// @param affordable what is left for activity once the fixed cost is paid, never below 0
public record Rates(
        long council, long other, long otherBefore, long withdrawn, long fixed, long full, long affordable) {

    public long income() {
        return council + other;
    }

    /// Fixed cost, and activity as far as it is wanted and can be paid.
    public long spend() {
        return fixed + Math.min(affordable, full);
    }

    /// What came back, from the same funders or from new ones, of what was taken away.
    public long replaced() {
        return other - Math.max(0, otherBefore - withdrawn);
    }

    /// The part of full activity that it can offer, in millionths, rounded down.
    public long activity() {
        return affordable >= full ? Behaviour.ALL : Portion.of(affordable, Behaviour.ALL, full);
    }

    public boolean inDeficit() {
        return income() < spend();
    }
}
