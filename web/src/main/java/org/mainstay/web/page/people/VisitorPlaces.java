package org.mainstay.web.page.people;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.web.access.Account;
import org.mainstay.web.store.Membership;
import org.mainstay.web.store.People;
import org.mainstay.web.store.Places;
import org.mainstay.web.store.Role;
import org.mainstay.web.store.StoredPlace;
import org.springframework.stereotype.Component;

/// The places that a visitor may see, and as what.
@Component
final class VisitorPlaces {

    private final Places places;
    private final People people;

    VisitorPlaces(Places places, People people) {
        this.places = places;
        this.people = people;
    }

    /// A place with what the visitor is there.
    record Mine(StoredPlace place, Role role) {}

    /// By name; an administrator of the installation administers every place.
    List<Mine> of(Account account) {
        if (account.administers()) {
            return places.all().stream()
                    .map(place -> new Mine(place, Role.ADMINISTRATOR))
                    .toList();
        }
        var roles = account.visitor().stream()
                .filter(visitor -> visitor.id() != null)
                .flatMap(visitor -> people.memberships(visitor.id()).stream())
                .collect(Collectors.toMap(Membership::place, Membership::role));
        return places.all().stream()
                .flatMap(place -> Stream.ofNullable(roles.get(place.id())).map(role -> new Mine(place, role)))
                .toList();
    }
}
