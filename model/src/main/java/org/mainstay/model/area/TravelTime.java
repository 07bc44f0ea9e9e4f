package org.mainstay.model.area;

import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// How long it takes from an area to a service, as a router or a published table has worked it out.
///
/// @param from of the vintage of the place; of none where no table of areas has its code
/// @param to a service's id, or a postcode in upper case without a space
public record TravelTime(AreaKey from, String to, TravelMode mode, double minutes, RowRef row) implements Fact {}
