package org.mainstay.engine.partnership;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Soundings;
import org.mainstay.engine.history.Dependence;
import org.mainstay.engine.history.History;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.relationship.Money;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;
import org.mainstay.model.place.Place;

/// What is known of a place when it is asked how its partnerships stand.
///
/// @param soundings whether each line is a sound investment
/// @param reach who has nobody in reach, need by need
public record Known(
        Place place,
        Organisations organisations,
        FundingLines lines,
        Relationships relationships,
        Soundings soundings,
        List<NeedReach> reach,
        Assumptions assumptions) {

    /// The money over time, its changes, and who depends on whom.
    public record Relationships(Money money, History history, Dependence dependence) {}

    public Known {
        reach = List.copyOf(reach);
    }

    /// Who has nobody in reach for one need.
    ///
    /// @param withoutAccess null where nobody can tell
    /// @param why that is so, in one sentence
    public record NeedReach(
            Need need, Figure people, @Nullable Figure withoutAccess, String why) {}

    Optional<NeedReach> findReach(Need need) {
        return reach.stream().filter(one -> one.need() == need).findFirst();
    }
}
