package org.mainstay.engine.simulation;

import java.util.List;

/// What one provider supplies for one need, paid for by one funding line.
///
/// @param provider its position in the world
/// @param councilPence a year
/// @param unitCostPence for each person of capacity offered, whether or not a person comes
/// @param capacity people a year, in millionths
/// @param own its own clients today, by cell; these cells are also its reach
public record Supply(int provider, int need, long councilPence, long unitCostPence, long capacity, List<Share> own) {

    public Supply {
        own = List.copyOf(own);
        if (need < 0 || councilPence < 0 || unitCostPence < 0 || capacity < 0) {
            throw new IllegalArgumentException(
                    "Need (%s), council money (%s), unit cost (%s) and capacity (%s) must not be negative."
                            .formatted(need, councilPence, unitCostPence, capacity));
        }
    }

    /// Clients who live in one cell.
    ///
    /// @param people a year, in millionths; 0 where the supply only reaches the cell
    public record Share(int cell, long people) {

        public Share {
            if (people < 0) {
                throw new IllegalArgumentException(
                        "The people (%s) of a share must not be negative.".formatted(people));
            }
        }
    }
}
