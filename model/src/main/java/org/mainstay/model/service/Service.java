package org.mainstay.model.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// A service as an Open Referral feed publishes it; texts are empty where the feed is silent.
///
/// @param id as the feed gives it, which is not always a UUID
/// @param status active, inactive, defunct or temporarily closed; active where the feed says nothing known
public record Service(
        String id,
        String organizationId,
        String organization,
        String name,
        String description,
        String url,
        String status,
        String fees,
        String assuredDate,
        String lastModified,
        Offer offer,
        List<Location> locations,
        RowRef row)
        implements Fact {

    public Service {
        locations = List.copyOf(locations);
    }

    /// A service of which the feed says no more than who may use it.
    public Service(
            String id,
            String organizationId,
            String organization,
            String name,
            String description,
            String url,
            String status,
            String fees,
            String eligibility,
            @Nullable BigDecimal minimumAge,
            @Nullable BigDecimal maximumAge,
            String assuredDate,
            String lastModified,
            List<Location> locations,
            RowRef row) {
        this(
                id,
                organizationId,
                organization,
                name,
                description,
                url,
                status,
                fees,
                assuredDate,
                lastModified,
                new Offer(
                        OpeningHours.UNKNOWN,
                        Set.of(),
                        Set.of(),
                        new Eligibility(minimumAge, maximumAge, eligibility),
                        List.of(),
                        Set.of(),
                        null),
                locations,
                row);
    }

    /// The same service with what other tables of its directory say; what it says itself stays.
    public Service with(String organizationName, Offer told, List<Location> places) {
        return new Service(
                id,
                organizationId,
                organization.isEmpty() ? organizationName : organization,
                name,
                description,
                url,
                status,
                fees,
                assuredDate,
                lastModified,
                offer.or(told),
                locations.isEmpty() ? places : locations,
                row);
    }

    /// How much the feed says here: every text, every age and every location that is given counts one.
    public int fullness() {
        var texts = Stream.of(
                        organizationId,
                        organization,
                        description,
                        url,
                        fees,
                        offer.who().text(),
                        assuredDate,
                        lastModified)
                .filter(text -> !text.isEmpty())
                .count();
        var ages = Stream.of(
                        Optional.ofNullable(offer.who().minimumAge()),
                        Optional.ofNullable(offer.who().maximumAge()))
                .filter(Optional::isPresent)
                .count();
        return Math.toIntExact(texts + ages + locations.size());
    }
}
