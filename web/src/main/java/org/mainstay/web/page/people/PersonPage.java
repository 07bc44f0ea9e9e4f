package org.mainstay.web.page.people;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mainstay.web.access.Passwords;
import org.mainstay.web.access.Roster;
import org.mainstay.web.store.Membership;
import org.mainstay.web.store.People;
import org.mainstay.web.store.Person;
import org.mainstay.web.store.Places;
import org.mainstay.web.store.Role;
import org.mainstay.web.store.StoredPlace;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Where;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One person: the roles in each place, a new password, and the end.
@Controller
final class PersonPage {

    private static final String SAID = "said";

    private final People people;
    private final Places places;
    private final Roster roster;
    private final Passwords passwords;

    PersonPage(People people, Places places, Roster roster, Passwords passwords) {
        this.people = people;
        this.places = places;
        this.roster = roster;
        this.passwords = passwords;
    }

    /// What the template knows.
    ///
    /// @param ended whether the person may sign in no longer
    record Shown(Person person, boolean ended, List<Held> held) {}

    /// What the person is in one place.
    ///
    /// @param role as addresses and forms write it, empty for nothing
    record Held(StoredPlace place, String role) {}

    static String link(Person person) {
        return "/people/" + person.id();
    }

    @GetMapping("/people/{person}")
    Page show(@PathVariable UUID person) {
        var found = find(person);
        var memberships = people.memberships(person);
        var held = places.all().stream()
                .map(place -> new Held(place, role(memberships, place)))
                .toList();
        return Page.of(
                Where.NOWHERE, "person", found.name(), new Shown(found, found.endedAt() != null, held), List.of());
    }

    private static String role(List<Membership> memberships, StoredPlace place) {
        return memberships.stream()
                .filter(one -> one.place().equals(place.id()))
                .map(one -> one.role().label())
                .findFirst()
                .orElse("");
    }

    @PostMapping("/people/{person}/role")
    ResponseEntity<Void> role(
            @PathVariable UUID person,
            @RequestParam String place,
            @RequestParam(defaultValue = "") String role,
            Principal principal,
            RedirectAttributes attributes) {
        var found = find(person);
        var where = places.find(place).orElseThrow(PersonPage::unknown);
        give(roster, principal.getName(), found, place, role);
        attributes.addFlashAttribute(SAID, "What %s may do in %s was changed.".formatted(found.name(), where.name()));
        return Redirect.to(link(found));
    }

    /// Gives the role of that name, or takes it away where there is none of that name.
    static void give(Roster roster, String who, Person person, String place, String role) {
        var given = named(role);
        if (given.isPresent()) {
            roster.join(who, person, place, given.get());
        } else {
            roster.leave(who, person, place);
        }
    }

    static Optional<Role> named(String role) {
        return Stream.of(Role.values())
                .filter(one -> one.label().equals(role.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    @PostMapping("/people/{person}/password")
    ResponseEntity<Void> password(@PathVariable UUID person, Principal principal, RedirectAttributes attributes) {
        var found = find(person);
        var password = Passwords.draw();
        if (found.endedAt() == null) {
            roster.setPassword(principal.getName(), found, passwords.hash(password));
            attributes.addFlashAttribute(SAID, PeoplePage.said(found, password));
        }
        return Redirect.to(link(found));
    }

    @PostMapping("/people/{person}/administrator")
    ResponseEntity<Void> administrator(
            @PathVariable UUID person,
            @RequestParam boolean administrator,
            Principal principal,
            RedirectAttributes attributes) {
        var found = find(person);
        var why = roster.setAdministrator(principal.getName(), found, administrator);
        attributes.addFlashAttribute(SAID, why.orElse("What %s may do was changed.".formatted(found.name())));
        return Redirect.to(link(found));
    }

    @PostMapping("/people/{person}/end")
    ResponseEntity<Void> end(@PathVariable UUID person, Principal principal, RedirectAttributes attributes) {
        var found = find(person);
        var why = roster.end(principal.getName(), found);
        attributes.addFlashAttribute(SAID, why.orElse("%s can sign in no longer.".formatted(found.name())));
        return Redirect.to(link(found));
    }

    private Person find(UUID id) {
        return people.find(id).orElseThrow(PersonPage::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
