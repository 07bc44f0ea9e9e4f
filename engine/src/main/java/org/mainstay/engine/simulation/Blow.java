package org.mainstay.engine.simulation;

/// Something that befalls a place at the start of a step, by no choice of the council's.
///
/// Shares are in millionths and add up where blows meet: two that each take a third leave a third. A
/// share below 0 gives back what an earlier blow took.
public sealed interface Blow extends Intervention {

    /// Whoever pays for a supply pays a share less.
    record PaidLess(int supply, int step, long share) implements Blow {}

    /// What everyone else pays a provider falls by a share.
    record OthersPayLess(int provider, int step, long share) implements Blow {}

    /// All that a provider does costs a share more, and nobody pays more for it.
    record Dearer(int provider, int step, long share) implements Blow {}

    /// A supply can take a share fewer: a venue or volunteers are lost. What it does not offer costs it
    /// nothing.
    record Smaller(int supply, int step, long share) implements Blow {}

    /// More people ask, who are no provider's own clients.
    ///
    /// @param people a year, in millionths; below 0 where an earlier rise is over
    record MoreAsk(int cell, int step, long people) implements Blow {}

    /// Of those who were handed on to another provider, a share fewer are.
    record Scattered(int step, long share) implements Blow {}

    /// What is paid for a supply comes late: nothing from this step on, and all of it at once in a
    /// later one.
    ///
    /// @param until the step in which all that is owed arrives
    /// @param cushion pence that its provider is taken to have to go on with, where nobody knows its
    /// reserves
    record Late(int supply, int step, int until, long cushion) implements Blow {}

    /// A provider closes, whatever its money.
    record Shut(int provider, int step) implements Blow {}

    /// A provider that has closed opens again, as it was; where it has not closed, nothing happens.
    ///
    /// @param pence what the council pays once for it, all of which is spent
    record Rebuilt(int provider, int step, long pence) implements Blow {}
}
