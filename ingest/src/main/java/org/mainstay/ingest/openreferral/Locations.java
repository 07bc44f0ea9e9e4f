package org.mainstay.ingest.openreferral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.area.Point;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.service.Location;

/// Takes the locations of a service from a feed, and of confidential ones only that they are there.
final class Locations {

    private static final String CONFIDENTIAL = "confidential";

    private Locations() {}

    static List<Location> of(FeedObject service, String path, RowRef row, Readout out) {
        var found = new ArrayList<Location>();
        var places = service.objects("service_at_locations");
        for (var index = 0; index < places.size(); index++) {
            var place = places.get(index);
            if (place.has("location")) {
                var hidden = isConfidential(service) || isConfidential(place);
                var at = path + "service_at_locations[" + index + "].location";
                found.add(location(place.object("location"), hidden, at, row, out));
            }
        }
        return found;
    }

    static Location location(FeedObject location, boolean hidden, String path, RowRef row, Readout out) {
        var confidential = hidden || isConfidential(location);
        var at = confidential ? null : at(location);
        if (!confidential && at == null && (location.has("latitude") || location.has("longitude"))) {
            out.note(new UnusableFeedPosition(row, path));
        }
        var postcode = Stream.of("addresses", "physical_addresses")
                .flatMap(name -> location.objects(name).stream())
                .map(address -> address.text("postal_code"))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
        var type = location.text("location_type");
        return new Location(location.written("id"), location.text("name"), type, postcode, at, confidential);
    }

    private static @Nullable Point at(FeedObject location) {
        var north = location.number("latitude").orElse(null);
        var east = location.number("longitude").orElse(null);
        if (north == null || east == null) {
            return null;
        }
        var point = new Point(east.doubleValue(), north.doubleValue());
        var inUk =
                point.longitude() > -9 && point.longitude() < 2.5 && point.latitude() > 49 && point.latitude() < 61.5;
        return inUk ? point : null;
    }

    /// No released standard has a field for it, so any of the ways in use counts.
    private static boolean isConfidential(FeedObject object) {
        return isYes(object, CONFIDENTIAL)
                || isYes(object, "mainstay_confidential")
                || object.objects("attributes").stream()
                        .anyMatch(attribute -> isNamed(attribute.text("value"))
                                || isNamed(attribute.object("taxonomy_term").text("name")));
    }

    private static boolean isYes(FeedObject object, String name) {
        var written = object.written(name).toLowerCase(Locale.ROOT);
        return !written.isEmpty() && !"false".equals(written) && !"no".equals(written) && !"0".equals(written);
    }

    private static boolean isNamed(String term) {
        return term.toLowerCase(Locale.ROOT).startsWith(CONFIDENTIAL);
    }
}
