package org.mainstay.engine.simulation;

/// When a provider in deficit gives up.
public sealed interface ClosureRule {

    /// Closes when its runway is below a limit at two quarter-ends in a row, in deficit at both.
    ///
    /// @param runway reserves divided by a month's spend, in millionths of a month
    record QuarterEnds(long runway) implements ClosureRule {}

    /// Closes at a year-end when its reserves are below a share of the year's spend and its income was below
    /// its spend.
    ///
    /// @param share in millionths
    record YearEnd(long share) implements ClosureRule {}

    /// Nobody closes; a body that cannot pay its fixed cost runs into debt.
    record Never() implements ClosureRule {}
}
