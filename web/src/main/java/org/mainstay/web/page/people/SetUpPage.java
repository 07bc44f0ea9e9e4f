package org.mainstay.web.page.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.web.access.FirstRun;
import org.mainstay.web.access.Passwords;
import org.mainstay.web.access.Session;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Where;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The first visit to a new installation: makes its first administrator.
@Controller
final class SetUpPage {

    private final FirstRun firstRun;
    private final Passwords passwords;
    private final Session session;

    SetUpPage(FirstRun firstRun, Passwords passwords, Session session) {
        this.firstRun = firstRun;
        this.passwords = passwords;
        this.session = session;
    }

    /// What the template knows.
    ///
    /// @param coded whether the code must be given
    record Shown(PersonForm person, boolean coded, List<Problem> problems) {}

    @GetMapping("/set-up")
    Page show() {
        stillOpen();
        return page(PersonForm.EMPTY, List.of());
    }

    @PostMapping("/set-up")
    Object begin(
            PersonForm person,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        stillOpen();
        var problems = new ArrayList<Problem>();
        if (!firstRun.right(code, request.getRemoteAddr())) {
            problems.add(new Problem("code", "This is not the code that stands in the server's log."));
        }
        problems.addAll(person.problems(password));
        if (!problems.isEmpty()) {
            return page(person, problems);
        }
        var first = firstRun.begin(person.name(), person.email(), passwords.hash(password));
        session.begin(first.orElseThrow(SetUpPage::gone), request, response);
        return Redirect.to("/places");
    }

    private void stillOpen() {
        if (!firstRun.open()) {
            throw gone();
        }
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private Page page(PersonForm person, List<Problem> problems) {
        var shown = new Shown(person, firstRun.code().isPresent(), problems);
        return Page.of(Where.NOWHERE, "set-up", "Set Mainstay up", shown, List.of());
    }
}
