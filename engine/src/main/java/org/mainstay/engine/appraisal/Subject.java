package org.mainstay.engine.appraisal;

import org.mainstay.engine.coverage.LikeLines;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.place.Place;

/// What is appraised: a place with its funding lines, who can get to what they pay for, what is assumed, which
/// lines may duplicate each other, and what may befall it.
public record Subject(
        Place place, FundingLines funding, LineReach reach, Assumptions assumptions, LikeLines alike, Shocks shocks) {

    /// A place that nothing befalls.
    public Subject(Place place, FundingLines funding, LineReach reach, Assumptions assumptions, LikeLines alike) {
        this(place, funding, reach, assumptions, alike, Shocks.NONE);
    }

    /// A place where nobody looks for duplication.
    public Subject(Place place, FundingLines funding, LineReach reach, Assumptions assumptions) {
        this(place, funding, reach, assumptions, LikeLines.UNKNOWN);
    }

    /// A place where nothing is known of where services are.
    public static Subject of(Place place, FundingLines funding, Assumptions assumptions) {
        return new Subject(place, funding, LineReach.UNKNOWN, assumptions);
    }
}
