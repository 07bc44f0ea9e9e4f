package org.mainstay.engine.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mainstay.engine.simulation.Behaviour;

/// The displaced share at which an option breaks even: present value is a straight line in it, so two points give it.
sealed interface SwitchingValue {

    /// It breaks even here.
    ///
    /// @param share in millionths
    record At(long share) implements SwitchingValue {}

    /// It never does: it gains at every share, or at none.
    record Never(boolean gains) implements SwitchingValue {}

    /// Where the line crosses zero between nobody displaced and everyone who leaves unserved.
    ///
    /// @param atNone present value in pence when nobody is displaced
    /// @param atAll when everybody is
    static SwitchingValue of(long atNone, long atAll) {
        var crossing = multiplier(atNone, atAll);
        return crossing instanceof At at && at.share() > Behaviour.ALL ? new Never(atNone > 0) : crossing;
    }

    /// By what all displaced shares together would have to be multiplied for the option to break even; may
    /// exceed 1.
    ///
    /// @param atNone present value in pence when nobody is displaced
    /// @param asAssumed with the shares assumed
    static SwitchingValue multiplier(long atNone, long asAssumed) {
        long slope = Math.subtractExact(asAssumed, atNone);
        if (slope == 0 || (atNone != 0 && Long.signum(slope) == Long.signum(atNone))) {
            return new Never(atNone > 0);
        }
        return new At(BigDecimal.valueOf(atNone)
                .negate()
                .multiply(BigDecimal.valueOf(Behaviour.ALL))
                .divide(BigDecimal.valueOf(slope), 0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }
}
