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

    /// The same location with a postcode that another table gives; one that it has itself stays.
    public Location at(String code) {
        return postcode.isEmpty() ? new Location(id, name, type, code, at, confidential) : this;
    }

    public Location {
        if (confidential) {
            name = "";
            postcode = "";
            at = null;
        }
    }
}
