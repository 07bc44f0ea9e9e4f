package org.mainstay.engine.coverage;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

/// Who is reached and who is not, for one need.
///
/// @param statusWhy in one sentence, with what to ask for
/// @param how the people in need were counted
/// @param places a year, as far as they are known; null where none are
/// @param placesUnknown outlets whose places nobody knows
/// @param withoutAccess people in need with nobody in reach; null where the supply is not known
/// @param singleDependence people in need with one service in reach; null as above
/// @param oneProvider people in need all of whose services are one organisation's; null as above
/// @param notMeasured people in need in areas that nobody can place
/// @param limit minutes that people travel at most
/// @param newSites where one, two and three more outlets would reach most of those who have nobody
/// @param notListed lines of money for organisations that no list places
/// @param ways who reaches which outlet, for those who ask about one
public record NeedCoverage(
        Need need,
        SupplyStatus status,
        String statusWhy,
        Figure people,
        String how,
        @Nullable Figure places,
        int placesUnknown,
        @Nullable Figure withoutAccess,
        @Nullable Figure singleDependence,
        @Nullable Figure oneProvider,
        Figure notMeasured,
        double limit,
        List<AreaCoverage> areas,
        Fairness fairness,
        List<OutletCoverage> outlets,
        List<SharedGround> shared,
        List<NewSites> newSites,
        List<FundingLine> notListed,
        Ways ways) {

    public NeedCoverage {
        areas = List.copyOf(areas);
        outlets = List.copyOf(outlets);
        shared = List.copyOf(shared);
        newSites = List.copyOf(newSites);
        notListed = List.copyOf(notListed);
    }

    /// Areas where people in need have nobody to go to, those with most people first; none where supply is
    /// not known.
    public List<AreaCoverage> gaps() {
        return status == SupplyStatus.RECORDED
                ? areas.stream()
                        .filter(AreaCoverage::gap)
                        .sorted(Comparator.<AreaCoverage>comparingLong(NeedCoverage::people)
                                .reversed()
                                .thenComparing(area -> area.area().key()))
                        .toList()
                : List.of();
    }

    private static long people(AreaCoverage area) {
        var people = area.people();
        return people == null ? 0 : people.value();
    }
}
