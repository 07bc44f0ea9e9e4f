package org.mainstay.engine.simulation;

/// A provider that gave up, and the numbers that made it.
///
/// @param step at the end of which it closed, from 0
/// @param incomePence a year, at the rate of that step
/// @param spendPence a year, at the rate of that step
/// @param reservesPence what was left
/// @param runway reserves divided by a month's spend, in millionths of a month
public record Closure(int provider, int step, long incomePence, long spendPence, long reservesPence, long runway) {

    /// The same of a provider that has another position.
    Closure of(int other) {
        return new Closure(other, step, incomePence, spendPence, reservesPence, runway);
    }
}
