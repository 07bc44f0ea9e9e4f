package org.mainstay.engine.simulation;

import org.jspecify.annotations.Nullable;

/// An organisation that supplies something.
///
/// @param id for messages only; the model never reads it
/// @param fixedPence a year, paid whatever it does
/// @param otherIncomePence a year, from everyone but the council
/// @param reservesPence free reserves; null where unknown: then it never closes, and its activity is trimmed to its
/// income
public record Provider(
        String id,
        long fixedPence,
        long otherIncomePence,
        @Nullable Long reservesPence) {

    public Provider {
        if (fixedPence < 0 || otherIncomePence < 0) {
            throw new IllegalArgumentException(
                    "The fixed cost (%s) and the other income (%s) of provider %s must not be negative."
                            .formatted(fixedPence, otherIncomePence, id));
        }
    }
}
