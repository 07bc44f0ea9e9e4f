package org.mainstay.engine.coverage;

import java.time.LocalDate;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.topic.ServiceTypes;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.place.Place;

/// What coverage is worked out from.
public record CoverageRequest(
        Place place,
        Organisations organisations,
        FundingLines lines,
        ServiceTypes types,
        Assumptions assumptions,
        TravelChoice travel,
        Supposition supposition,
        LocalDate on) {

    /// The same place if services closed or moved.
    public CoverageRequest supposing(Supposition other) {
        return new CoverageRequest(place, organisations, lines, types, assumptions, travel, other, on);
    }
}
