package org.mainstay.ingest.openreferral;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.service.Channel;
import org.mainstay.model.service.Eligibility;
import org.mainstay.model.service.Languages;
import org.mainstay.model.service.Offer;
import org.mainstay.model.service.OpeningHours;

/// Takes what a feed says of when, in which languages, for whom and where people are served. Capacity in its standard
/// is places or beds of the moment, not people a year, so it is left.
final class FeedOffer {

    private FeedOffer() {}

    static Offer of(FeedObject service, String path, RowRef row, Readout out) {
        return new Offer(
                Schedules.of(service, path, row, out),
                terms(service),
                languages(service),
                new Eligibility(
                        age(service, "minimum_age", Comparator.naturalOrder()),
                        age(service, "maximum_age", Comparator.reverseOrder()),
                        eligibility(service)),
                areas(service),
                channels(service),
                null);
    }

    /// One row of a table of schedules, languages or service areas.
    static Offer ofRow(ServiceTable table, FeedObject record, RowRef row, Readout out) {
        var hours =
                table == ServiceTable.SCHEDULES ? Schedules.one(record, "opens_at", row, out) : OpeningHours.UNKNOWN;
        var languages = table == ServiceTable.LANGUAGES ? language(record) : Set.<String>of();
        var areas = table == ServiceTable.SERVICE_AREAS ? area(record).stream().toList() : List.<String>of();
        return new Offer(hours, Set.of(), languages, Eligibility.UNKNOWN, areas, Set.of(), null);
    }

    /// What the service is filed under: terms of 3.0, and taxonomies of 1.0.
    private static Set<String> terms(FeedObject service) {
        var terms = service.objects("attributes").stream()
                .map(attribute -> attribute.object("taxonomy_term").text("name"));
        var taxonomies = service.objects("service_taxonomys").stream()
                .map(link -> link.object("taxonomy").text("name"));
        return Stream.concat(terms, taxonomies).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    private static Set<String> languages(FeedObject service) {
        return service.objects("languages").stream()
                .flatMap(language -> language(language).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> language(FeedObject language) {
        return Stream.of("name", "language", "code")
                .map(language::text)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(Languages::of)
                .orElse(Set.of());
    }

    private static List<String> areas(FeedObject service) {
        return service.objects("service_areas").stream()
                .flatMap(area -> area(area).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> area(FeedObject area) {
        return Stream.of("name", "service_area")
                .map(area::text)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /// By the kinds of its locations and how it is attended; a postal address is where letters go.
    private static Set<Channel> channels(FeedObject service) {
        var channels = new HashSet<Channel>();
        service.objects("service_at_locations")
                .forEach(place -> add(place.object("location").text("location_type"), channels));
        service.objects("schedules").forEach(schedule -> add(schedule.text("attending_type"), channels));
        add(service.text("attending_type"), channels);
        return channels;
    }

    private static void add(String written, Set<Channel> channels) {
        if (!"postal".equals(written)) {
            Channel.find(written).ifPresent(channels::add);
        }
    }

    private static String eligibility(FeedObject service) {
        var text = service.text("eligibility_description");
        return text.isEmpty()
                ? service.objects("eligibilitys").stream()
                        .map(rule -> rule.text("eligibility"))
                        .filter(rule -> !rule.isEmpty())
                        .reduce("", (all, rule) -> all.isEmpty() ? rule : all + "; " + rule)
                : text;
    }

    /// The service's own bound, else the widest of the alternatives that 1.0 lists. An alternative without a bound
    /// takes everyone, so then there is none.
    private static @Nullable BigDecimal age(FeedObject service, String field, Comparator<BigDecimal> widest) {
        var own = service.number(field);
        var rules = service.objects("eligibilitys");
        if (own.isPresent()
                || rules.stream().anyMatch(rule -> rule.number(field).isEmpty())) {
            return own.orElse(null);
        }
        return Stream.concat(
                        own.stream(),
                        rules.stream().map(rule -> rule.number(field)).flatMap(Optional::stream))
                .min(widest)
                .orElse(null);
    }
}
