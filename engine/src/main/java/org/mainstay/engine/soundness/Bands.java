package org.mainstay.engine.soundness;

import java.math.RoundingMode;
import org.mainstay.model.evidence.Assumptions;

/// Where the bands of the inputs end, in millionths.
///
/// @param uniqueHigh from here nobody else could take most of its people
/// @param otherBrings above this other funders bring money with it; as much below nothing they would replace it
/// @param costHigh from here its end costs the public purse what it saves
/// @param costLow below this it does not come near
/// @param runway months below which it is fragile
/// @param closing share of draws from which it is fragile
/// @param duplication from here two lines are one service twice
public record Bands(
        long uniqueHigh,
        long uniqueLow,
        long otherBrings,
        long dependenceHigh,
        long dependenceMedium,
        long costHigh,
        long costLow,
        long runway,
        long closing,
        long duplication) {

    private static final int DECIMALS = 6;

    /// From the rows `sound_…`.
    public static Bands of(Assumptions assumptions) {
        return new Bands(
                edge(assumptions, "sound_unique_high"),
                edge(assumptions, "sound_unique_low"),
                edge(assumptions, "sound_other_brings"),
                edge(assumptions, "sound_dependence_high"),
                edge(assumptions, "sound_dependence_medium"),
                edge(assumptions, "sound_cost_high"),
                edge(assumptions, "sound_cost_low"),
                edge(assumptions, "sound_runway_months"),
                edge(assumptions, "sound_closing"),
                edge(assumptions, "sound_duplication"));
    }

    private static long edge(Assumptions assumptions, String id) {
        return assumptions
                .get(id)
                .value()
                .movePointRight(DECIMALS)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
