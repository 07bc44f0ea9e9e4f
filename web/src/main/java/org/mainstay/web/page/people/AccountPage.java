package org.mainstay.web.page.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.web.access.Account;
import org.mainstay.web.access.Passwords;
import org.mainstay.web.access.Roster;
import org.mainstay.web.access.Session;
import org.mainstay.web.access.Visitor;
import org.mainstay.web.store.People;
import org.mainstay.web.store.Person;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who the visitor is here, and a new password.
@Controller
final class AccountPage {

    private final Account account;
    private final People people;
    private final Roster roster;
    private final Passwords passwords;
    private final Session session;

    AccountPage(Account account, People people, Roster roster, Passwords passwords, Session session) {
        this.account = account;
        this.people = people;
        this.roster = roster;
        this.passwords = passwords;
        this.session = session;
    }

    /// What the template knows.
    ///
    /// @param changeable whether there is a password to change
    record Shown(String name, String email, boolean changeable, List<Problem> problems) {}

    @GetMapping("/account")
    Page show() {
        return page(List.of());
    }

    @PostMapping("/account/password")
    Object change(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes attributes,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = person();
        if (person.isEmpty()) {
            return page(List.of(new Problem("current", "There is no password here to change.")));
        }
        var problems = new ArrayList<Problem>();
        if (!passwords.right(current, person.get().passwordHash())) {
            problems.add(new Problem("current", "This is not your present password."));
        }
        problems.addAll(new PersonForm(person.get().name(), person.get().email()).problems(password));
        if (!problems.isEmpty()) {
            return page(problems);
        }
        roster.setPassword(person.get().email(), person.get(), passwords.hash(password));
        person().ifPresent(changed -> session.begin(changed, request, response));
        attributes.addFlashAttribute("said", "Your password was changed. You were signed out everywhere else.");
        return Redirect.to("/account");
    }

    private Optional<Person> person() {
        return account.visitor()
                .map(Visitor::email)
                .flatMap(people::byEmail)
                .filter(person -> person.passwordHash() != null);
    }

    private Page page(List<Problem> problems) {
        var visitor = account.visitor().orElseThrow();
        var shown = new Shown(visitor.name(), visitor.email(), person().isPresent(), problems);
        return Page.of(Where.NOWHERE, "my-account", "Your account", shown, List.of());
    }
}
