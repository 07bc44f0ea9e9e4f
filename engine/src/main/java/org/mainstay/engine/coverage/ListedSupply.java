package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.topic.ServiceTypes;
import org.mainstay.model.area.NationalGrid;
import org.mainstay.model.area.Point;
import org.mainstay.model.classification.ServiceType;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.need.Need;
import org.mainstay.model.place.Place;
import org.mainstay.model.service.Channel;
import org.mainstay.model.service.ListedService;
import org.mainstay.model.service.Offer;
import org.mainstay.model.service.Service;

/// Makes outlets of the services that lists and feeds name.
final class ListedSupply {

    /// Farther from every small area than this, coordinates are wrong or the service is not for this place.
    private static final double FAR = 50_000;

    private final Place place;
    private final Areas areas;
    private final Organisations organisations;
    private final ServiceTypes types;
    private final Locator locator;
    private final Supply supply;

    ListedSupply(Place place, Areas areas, Organisations organisations, ServiceTypes types, Supply supply) {
        this.place = place;
        this.areas = areas;
        this.organisations = organisations;
        this.types = types;
        this.locator = new Locator(place, areas);
        this.supply = supply;
    }

    /// What a row says of a service, wherever it stands.
    private record Entry(String id, String name, String kind, String organisation, Offer offer, RowRef row) {}

    /// What it is: its type, where one is told, the needs that it answers, and how that was told.
    private record Told(String type, Set<Need> needs, String why) {}

    void gather() {
        for (var service : place.listServices()) {
            var entry = new Entry(
                    service.id(),
                    service.name(),
                    service.kind(),
                    service.organisation(),
                    service.offer(),
                    service.row());
            put(entry, told(service), List.of(locator.find(service)));
        }
        place.listFeedServices().forEach(this::gather);
    }

    private void gather(Service service) {
        var organisation = service.organization().isEmpty() ? service.name() : service.organization();
        var kind = String.join(", ", service.offer().terms());
        var entry = new Entry(service.id(), service.name(), kind, organisation, service.offer(), service.row());
        if (!service.status().equals("active")) {
            leaveOut(entry, NotPlaced.Reason.NOT_RUNNING, "Its feed says that it is %s.".formatted(service.status()));
            return;
        }
        var spots = new ArrayList<Whereabouts>();
        service.locations().stream()
                .filter(location -> !location.type().equals("postal"))
                .forEach(location -> spots.add(locator.find(location)));
        if (spots.isEmpty()) {
            spots.add(Whereabouts.UNKNOWN);
        }
        put(entry, told(service), spots);
    }

    private @Nullable Told told(ListedService service) {
        var byKind = types.ofKind(service.kind());
        if (byKind.isPresent()) {
            var type = byKind.get();
            return told(type, "The list calls it “%s”: %s.".formatted(service.kind(), type.name()));
        }
        return told(Set.of(service.name(), service.kind().replace('_', ' ')), Set.of());
    }

    private @Nullable Told told(Service service) {
        for (var term : service.offer().terms()) {
            var type = types.ofKind(term).or(() -> types.find(term));
            if (type.isPresent()) {
                return told(type.get(), "Its directory files it under “%s”.".formatted(term));
            }
        }
        return told(Set.of(service.name()), Set.of(service.description()));
    }

    private Told told(ServiceType type, String why) {
        return new Told(type.slug(), types.needs(type), why);
    }

    private @Nullable Told told(Set<String> names, Set<String> texts) {
        var tags = types.tag(names, Set.of());
        if (tags.isEmpty()) {
            tags = types.tag(names, texts);
        }
        return tags.stream()
                .findFirst()
                .map(tag -> new Told(
                        tag.code(),
                        types.find(tag.code()).map(types::needs).orElse(EnumSet.noneOf(Need.class)),
                        tag.why()))
                .orElse(null);
    }

    private void put(Entry entry, @Nullable Told told, List<Whereabouts> spots) {
        if (told == null) {
            leaveOut(entry, NotPlaced.Reason.UNKNOWN_KIND, "Neither its kind nor its name tells what it helps with.");
        } else if (told.needs().isEmpty()) {
            leaveOut(entry, NotPlaced.Reason.NO_NEED_ON_THE_LIST, told.why());
        } else {
            new LinkedHashSet<>(spots).forEach(spot -> put(entry, told, spot, spots.size() > 1));
        }
    }

    private void put(Entry entry, Told told, Whereabouts spot, boolean several) {
        var catchment = areas.named(entry.offer().serves());
        var where = where(entry.offer(), spot);
        var at = where.at();
        if (where.placing() == Placing.CATCHMENT && catchment.isEmpty()) {
            leaveOut(
                    entry,
                    NotPlaced.Reason.NO_PLACE,
                    "It has no coordinates, and no postcode or area that the files know.");
            return;
        }
        if (at != null && farAway(at)) {
            leaveOut(entry, NotPlaced.Reason.FAR_AWAY, "Its coordinates are more than 50 km from every small area.");
            return;
        }
        var giver = organisations.find(entry.organisation());
        var added = false;
        for (var need : told.needs()) {
            var outlet = new Outlet(
                    entry.id(),
                    entry.name(),
                    giver.map(Organisation::name).orElse(entry.organisation()),
                    giver.map(Organisation::id).orElse(""),
                    need,
                    told.type(),
                    told.why(),
                    where,
                    Set.copyOf(areas.keys(catchment)),
                    entry.offer(),
                    published(entry, told.needs().size() > 1 || several),
                    List.of(entry.row()));
            added |= supply.add(key(outlet), outlet);
        }
        if (!added) {
            leaveOut(
                    entry,
                    NotPlaced.Reason.SAME_AS_ANOTHER,
                    "Another row gives the same service at the same place; they are one.");
        }
    }

    private static Whereabouts where(Offer offer, Whereabouts spot) {
        var travels = offer.channels().isEmpty() || offer.channels().contains(Channel.ON_SITE);
        return travels || spot.placing() == Placing.SECRET ? spot : Whereabouts.EVERYWHERE;
    }

    private boolean farAway(Point at) {
        var spot = NationalGrid.metres(at);
        for (var number = 0; number < areas.size(); number++) {
            var centre = areas.centre(number);
            if (centre != null
                    && Math.hypot(centre.easting() - spot.easting(), centre.northing() - spot.northing()) <= FAR) {
                return false;
            }
        }
        return areas.size() > 0;
    }

    private static Capacity published(Entry entry, boolean shared) {
        var capacity = entry.offer().capacity();
        if (capacity == null) {
            return Capacity.unknown("No file says how many people it can take.");
        }
        if (shared) {
            return Capacity.unknown(
                    "Its %d places are for several needs or places together.".formatted(capacity.people()));
        }
        var rows = CitedRows.builder().add(entry.row(), capacity.people()).build();
        return new Capacity(
                (long) capacity.people(), null, Capacity.Basis.PUBLISHED, "Its list gives it.", new Trace.Total(rows));
    }

    /// Two rows mean one outlet where the same body gives the same kind of help at the same place.
    private static String key(Outlet outlet) {
        var at = outlet.where().at();
        var where = at == null
                ? outlet.where().placing() + " " + new TreeSet<>(outlet.catchment())
                : "%.4f %.4f".formatted(at.longitude(), at.latitude());
        return String.join("|", outlet.giver().toLowerCase(Locale.ROOT), outlet.type(), where);
    }

    private void leaveOut(Entry entry, NotPlaced.Reason reason, String why) {
        supply.leaveOut(new NotPlaced(entry.name(), entry.kind(), reason, why, entry.row()));
    }
}
