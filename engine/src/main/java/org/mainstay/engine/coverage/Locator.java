package org.mainstay.engine.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Point;
import org.mainstay.model.place.Place;
import org.mainstay.model.service.ListedService;
import org.mainstay.model.service.Location;
import org.mainstay.model.service.Service;

/// Finds where services are: by their own coordinates, else by postcode, else by the small area they are listed in.
final class Locator {

    private final Areas areas;
    private final Map<String, Point> postcodes = new HashMap<>();

    Locator(Place place, Areas areas) {
        this.areas = areas;
        var wanted = wanted(place);
        for (var postcode : place.listPostcodes()) {
            var at = postcode.at();
            if (at != null && wanted.contains(postcode.code())) {
                postcodes.putIfAbsent(postcode.code(), at);
            }
        }
    }

    Whereabouts find(ListedService service) {
        var area = service.area();
        var spot = find(service.at(), service.postcode());
        if (spot.at() != null || area == null) {
            return spot;
        }
        var number = areas.find(area);
        return number.isEmpty() ? spot : inArea(number.getAsInt());
    }

    private Whereabouts inArea(int number) {
        var centre = areas.list().get(number).centre();
        return centre == null ? Whereabouts.UNKNOWN : new Whereabouts(Placing.AREA, centre, "");
    }

    Whereabouts find(Location location) {
        if (location.confidential()) {
            return Whereabouts.SECRET;
        }
        return location.type().equals("virtual") ? Whereabouts.EVERYWHERE : find(location.at(), location.postcode());
    }

    private Whereabouts find(@Nullable Point at, String written) {
        if (at != null) {
            return new Whereabouts(Placing.COORDINATES, at, tidy(written));
        }
        var known = postcodes.get(tidy(written));
        return known == null ? Whereabouts.UNKNOWN : new Whereabouts(Placing.POSTCODE, known, tidy(written));
    }

    private static Set<String> wanted(Place place) {
        var codes = new HashSet<String>();
        place.listServices().stream()
                .map(ListedService::postcode)
                .map(Locator::tidy)
                .forEach(codes::add);
        place.listFeedServices().stream()
                .map(Service::locations)
                .flatMap(locations -> locations.stream().map(Location::postcode))
                .map(Locator::tidy)
                .forEach(codes::add);
        return codes;
    }

    private static String tidy(String postcode) {
        return postcode.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
