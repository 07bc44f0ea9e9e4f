package org.mainstay.engine.history;

import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.relationship.Bookings.Kind;
import org.mainstay.model.funding.Payment;

/// A payment under a voluntary-sector heading and the organisation that it went to.
record Booked(Payment payment, Organisation organisation, Kind kind) {

    boolean voluntary() {
        return kind == Kind.VOLUNTARY;
    }
}
