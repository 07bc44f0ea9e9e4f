package org.mainstay.model.service;

import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Point;

/// Where a service is given, as an Open Referral feed says it.
///
/// @param type physical, postal or virtual
/// @param at null where the feed gives no position in the United Kingdom
/// @param confidential a refuge, say: its name, postcode and position are never kept
public record Location(
        String id,
        String name,
        String type,
        String postcode,
        @Nullable Point at,
        boolean confidential) {

    public Location {
        if (confidential) {
            name = "";
            postcode = "";
            at = null;
        }
    }
}
