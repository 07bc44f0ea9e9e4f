package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.place.Place;

/// The organisations of a place as bodies to compare a query with, each with all its names, numbers and postcodes.
final class KnownBodies {

    private final Organisations organisations;
    private final Map<String, Set<Mention>> mentions = new LinkedHashMap<>();

    private KnownBodies(Organisations organisations) {
        this.organisations = organisations;
        organisations.list().forEach(one -> mentions.put(one.id(), new LinkedHashSet<>()));
    }

    /// One body for each organisation, in the order of their list.
    static List<Body> of(Place place, Organisations organisations) {
        var known = new KnownBodies(organisations);
        known.addRegister(place);
        place.listGrants().stream()
                .map(Grant::recipient)
                .distinct()
                .forEach(party -> organisations.find(party).ifPresent(one -> known.add(one, Mention.of(party))));
        place.listServices().forEach(service -> {
            organisations
                    .find(service.organisation())
                    .ifPresent(
                            one -> known.add(one, Mention.listed(service.organisation(), service.postcode(), false)));
        });
        return known.bodies();
    }

    private void addRegister(Place place) {
        for (var charity : place.listCharities()) {
            add(charity.number(), Mention.of(charity));
            OrgId.ofCharityNumber(charity.number())
                    .ifPresent(id -> add(
                            charity.number(),
                            Mention.alias(id, charity.standing().knownAs())));
        }
        for (var name : place.listCharityNames()) {
            OrgId.ofCharityNumber(name.charity()).ifPresent(id -> add(name.charity(), Mention.alias(id, name.name())));
        }
    }

    private void add(String charityNumber, Mention mention) {
        OrgId.ofCharityNumber(charityNumber)
                .flatMap(id -> organisations.find(id.toString()))
                .ifPresent(one -> add(one, mention));
    }

    /// Natural persons are no organisation, and are left out.
    private void add(Organisation organisation, Mention mention) {
        var known = mentions.get(organisation.id());
        if (known != null) {
            known.add(new Mention(
                    mention.from(),
                    mention.name(),
                    mention.key(),
                    mention.ids(),
                    "",
                    false,
                    mention.postcode().toUpperCase(Locale.ROOT),
                    mention.gone()));
        }
    }

    private List<Body> bodies() {
        var bodies = new ArrayList<Body>();
        for (var organisation : organisations.list()) {
            var known = mentions.getOrDefault(organisation.id(), Set.of());
            var all = new ArrayList<>(known);
            var named = new HashSet<String>();
            known.forEach(mention -> named.add(mention.name()));
            var ids = organisation.ids().stream()
                    .flatMap(id -> OrgId.of(id).stream())
                    .toList();
            organisation.names().stream()
                    .filter(named::add)
                    .forEach(name -> all.add(
                            new Mention(Mention.From.LEDGER, name, NameKey.of(name), ids, "", false, "", false)));
            bodies.add(new Body(bodies.size(), organisation.id(), List.copyOf(all)));
        }
        return bodies;
    }
}
