package org.mainstay.engine.soundness;

import org.jspecify.annotations.Nullable;

/// What is known of one line when it is asked whether it is sound; shares and ratios in millionths.
///
/// @param duty whether the council must provide it by law
/// @param unique share of the people it serves whom nobody else in reach could take
/// @param other what other funders bring for each pound of the council's, less what they would put in its place
/// @param dependence share of the organisation's income that the council pays; null where its income is not known
/// @param mostlyAssumed whether more than half of the money behind the answer rests on the two worst grades
public record LineCase(
        boolean duty,
        Evidence evidence,
        long unique,
        long other,
        @Nullable Long dependence,
        Consequence consequence,
        Fragility fragility,
        Pair pair,
        boolean mostlyAssumed) {

    /// What the public purse would pay for each pound of the line if it ended.
    ///
    /// @param low one draw in ten is below
    /// @param high one draw in ten is above
    public record Consequence(long low, long central, long high) {

        public Consequence {
            if (low > high) {
                throw new IllegalArgumentException(
                        "The low end (%s) must not be above the high one (%s).".formatted(low, high));
            }
        }
    }

    /// How near the organisation is to giving up.
    ///
    /// @param runway months that its reserves last, in millionths; null where they are not known
    /// @param closing share of draws in which it closes within a year of losing a fifth; null where that
    ///     cannot be told
    public record Fragility(@Nullable Long runway, @Nullable Long closing) {}

    /// The other line that duplicates it most.
    ///
    /// @param duplication of the smaller one's people, the share that either could serve; 0 where there is no other
    /// @param newSinglePoint whether the two together would be what the place cannot lose
    public record Pair(long duplication, boolean newSinglePoint) {

        /// There is no other.
        public static final Pair NONE = new Pair(0, false);
    }
}
