package org.mainstay.web.page.people;

import java.security.Principal;
import java.util.List;
import org.mainstay.web.access.Roster;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.Membership;
import org.mainstay.web.store.People;
import org.mainstay.web.store.Person;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.mainstay.web.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who may do what in one place, for its administrators.
@Controller
final class MembersPage {

    private final OpenPlaces places;
    private final People people;
    private final Roster roster;

    MembersPage(OpenPlaces places, People people, Roster roster) {
        this.places = places;
        this.people = people;
        this.roster = roster;
    }

    /// What the template knows.
    record Shown(String place, String email, List<Problem> problems) {}

    @GetMapping("/places/{place}/people")
    Page show(@PathVariable String place) throws NotShown {
        return page(place, "", List.of());
    }

    /// Gives, changes or takes away the role of somebody whom an administrator of the installation has added.
    @PostMapping("/places/{place}/people")
    Object change(
            @PathVariable String place,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String role,
            Principal principal,
            RedirectAttributes attributes)
            throws NotShown {
        places.find(place);
        var person = people.byEmail(email).filter(one -> one.endedAt() == null);
        if (person.isEmpty()) {
            var why =
                    "Nobody with this e-mail address signs in here. An administrator of the installation adds people.";
            return page(place, email, List.of(new Problem("email", why)));
        }
        PersonPage.give(roster, principal.getName(), person.get(), place, role);
        attributes.addFlashAttribute(
                "said",
                "What %s may do here was changed.".formatted(person.get().name()));
        return Redirect.to(Links.place(place) + "/people");
    }

    private Page page(String place, String email, List<Problem> problems) throws NotShown {
        var stored = places.find(place);
        var rows = people.members(place).stream()
                .flatMap(member -> people
                        .find(member.person())
                        .filter(person -> person.endedAt() == null)
                        .map(person -> row(person, member))
                        .stream())
                .toList();
        var table = new Table("people", "People of this place", List.of("Name", "E-mail address", "Is"), rows);
        return Page.of(
                Where.of(place, stored.name(), Where.Section.NONE),
                "members",
                "People",
                new Shown(place, email, problems),
                List.of(table));
    }

    private static List<Cell> row(Person person, Membership member) {
        return List.of(Cell.text(person.name()), Cell.text(person.email()), Cell.text(Words.of(member.role())));
    }
}
