package org.mainstay.web.page.people;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.web.access.Passwords;
import org.mainstay.web.access.Roster;
import org.mainstay.web.store.People;
import org.mainstay.web.store.Person;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Everybody who may sign in, and a form to add somebody.
@Controller
final class PeoplePage {

    private final People people;
    private final Roster roster;
    private final Passwords passwords;

    PeoplePage(People people, Roster roster, Passwords passwords) {
        this.people = people;
        this.roster = roster;
        this.passwords = passwords;
    }

    /// What the template knows.
    record Shown(PersonForm person, List<Problem> problems) {}

    @GetMapping("/people")
    Page show() {
        return page(PersonForm.EMPTY, List.of());
    }

    /// Adds a person, with a password to hand over where one is wanted.
    @PostMapping("/people")
    Object add(
            PersonForm form,
            @RequestParam(defaultValue = "false") boolean elsewhere,
            @RequestParam(defaultValue = "false") boolean administrator,
            Principal principal,
            RedirectAttributes attributes) {
        var problems = new ArrayList<>(form.problems());
        if (!problems.isEmpty()) {
            return page(form, problems);
        }
        var password = Passwords.draw();
        var hash = elsewhere ? null : passwords.hash(password);
        var added = roster.add(principal.getName(), form.name(), form.email(), hash, administrator);
        if (added.isEmpty()) {
            return page(form, List.of(new Problem("email", "Somebody with this e-mail address is here already.")));
        }
        attributes.addFlashAttribute("said", said(added.get(), elsewhere ? "" : password));
        return Redirect.to(PersonPage.link(added.get()));
    }

    static String said(Person person, String password) {
        return password.isEmpty()
                ? "%s was added, and signs in with the council's own account. Say below which places are theirs."
                        .formatted(person.name())
                : "The password of %s is %s. It is shown this once: hand it over, and ask for it to be changed."
                        .formatted(person.name(), password);
    }

    private Page page(PersonForm form, List<Problem> problems) {
        var rows = people.all().stream().map(PeoplePage::row).toList();
        var table = new Table("people", "People", List.of("Name", "E-mail address", "Signs in", "Is"), rows);
        return Page.of(Where.NOWHERE, "people", "People", new Shown(form, problems), List.of(table));
    }

    private static List<Cell> row(Person person) {
        var ended = person.endedAt() != null;
        return List.of(
                Cell.link(person.name(), PersonPage.link(person)),
                Cell.text(person.email()),
                Cell.text(
                        ended
                                ? "No longer"
                                : person.passwordHash() == null ? "With the council's own account" : "With a password"),
                Cell.text(person.administrator() && !ended ? "Administrator of the installation" : ""));
    }
}
