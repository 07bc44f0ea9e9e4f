package org.mainstay.engine.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one provider goes through step by step, and how it ends.
///
/// @param closure null where it does not close within the horizon
public record Diary(List<Entry> entries, @Nullable Closure closure) {

    public Diary {
        entries = List.copyOf(entries);
    }

    /// One step; money is whole pence, people are whole millionths.
    ///
    /// @param rates the yearly rates it goes by; null once it has closed
    /// @param council received in this step, and so on
    /// @param once paid once by the council and spent at once
    /// @param served its own clients and others
    /// @param turnedAway own clients who came or waited and were not served by it in this step
    /// @param reserves at the end; where they were unknown at the start, the change since then
    /// @param endsQuarter whether the closing rule looks at this step
    public record Entry(
            int step,
            @Nullable Rates rates,
            long council,
            long other,
            long once,
            long spent,
            long served,
            long turnedAway,
            long reserves,
            boolean endsQuarter) {

        /// Reserves divided by a month's spend, in millionths of a month; 0 where there are none or
        /// nothing is spent.
        public long runway() {
            return rates == null || rates.spend() == 0 || reserves <= 0
                    ? 0
                    : Portion.of(reserves, 12 * Behaviour.ALL, rates.spend());
        }
    }
}
