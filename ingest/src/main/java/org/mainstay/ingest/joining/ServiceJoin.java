package org.mainstay.ingest.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.service.Location;
import org.mainstay.model.service.Offer;
import org.mainstay.model.service.Service;
import org.mainstay.model.service.ServicePart;

/// Puts services together from the tables of a directory.
final class ServiceJoin {

    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, Location> places = new HashMap<>();
    private final Map<String, String> postcodes = new HashMap<>();
    private final Map<String, List<String>> at = new HashMap<>();
    private final Map<String, Offer> told = new HashMap<>();

    private ServiceJoin() {}

    static List<Fact> settle(List<Fact> facts, Account account) {
        if (facts.stream().noneMatch(ServicePart.class::isInstance)) {
            return facts;
        }
        var join = new ServiceJoin();
        var sources = new HashSet<Source>();
        var services = false;
        for (var fact : facts) {
            services |= fact instanceof Service;
            if (fact instanceof ServicePart part) {
                join.add(part);
                account.merge(part);
                sources.add(part.row().source());
            }
        }
        if (!services) {
            sources.forEach(source -> account.note(new NoServicesForTable(source)));
        }
        return join.joined(facts, account);
    }

    private void add(ServicePart part) {
        switch (part) {
            case ServicePart.Organization organization -> organizations.put(organization.id(), organization.name());
            case ServicePart.Place place -> places.put(place.location().id(), place.location());
            case ServicePart.Address address -> postcodes.putIfAbsent(address.locationId(), address.postcode());
            case ServicePart.AtLocation one ->
                at.computeIfAbsent(one.serviceId(), id -> new ArrayList<>()).add(one.locationId());
            case ServicePart.Told more -> told.merge(more.serviceId(), more.offer(), Offer::together);
        }
    }

    private List<Fact> joined(List<Fact> facts, Account account) {
        var joined = new ArrayList<Fact>();
        var unnamed = new HashSet<Source>();
        for (var fact : facts) {
            if (fact instanceof Service service) {
                var whole = service.with(
                        organizations.getOrDefault(service.organizationId(), ""),
                        told.getOrDefault(service.id(), Offer.UNKNOWN),
                        locations(service.id()));
                joined.add(whole);
                tell(whole, unnamed, account);
            } else if (!(fact instanceof ServicePart)) {
                joined.add(fact);
            }
        }
        return joined;
    }

    private static void tell(Service service, Set<Source> unnamed, Account account) {
        if (service.organization().isEmpty() && unnamed.add(service.row().source())) {
            account.note(new OrganisationTableMissing(service.row().source()));
        }
    }

    private List<Location> locations(String service) {
        var found = new ArrayList<Location>();
        for (var id : at.getOrDefault(service, List.of())) {
            var place = places.get(id);
            if (place != null) {
                found.add(place.at(postcodes.getOrDefault(id, "")));
            }
        }
        return found;
    }
}
