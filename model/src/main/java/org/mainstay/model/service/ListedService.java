package org.mainstay.model.service;

import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Point;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// Something people use, as a published service list names it.
///
/// @param kind the list's own word: food_bank, library
/// @param area null where the list does not place it
public record ListedService(
        String id,
        String kind,
        String sector,
        String name,
        String provider,
        String postcode,
        @Nullable AreaKey area,
        @Nullable Point at,
        Offer offer,
        RowRef row)
        implements Fact {

    /// A service of which the list says no more than where it is.
    public ListedService(
            String id,
            String kind,
            String sector,
            String name,
            String provider,
            String postcode,
            @Nullable AreaKey area,
            @Nullable Point at,
            RowRef row) {
        this(id, kind, sector, name, provider, postcode, area, at, Offer.UNKNOWN, row);
    }

    /// Who runs it: the provider, or what the service itself is called where the list names none.
    public String organisation() {
        return provider.isBlank() ? name : provider;
    }

    /// The same service in another small area, or in none.
    public ListedService in(@Nullable AreaKey other) {
        return new ListedService(id, kind, sector, name, provider, postcode, other, at, offer, row);
    }
}
