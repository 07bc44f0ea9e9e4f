package org.mainstay.web.page.people;

import org.mainstay.web.access.Account;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first address: leads to the only place there is for the visitor, or to all of them.
@Controller
final class HomePage {

    private final VisitorPlaces places;
    private final Account account;

    HomePage(VisitorPlaces places, Account account) {
        this.places = places;
        this.account = account;
    }

    @GetMapping("/")
    ResponseEntity<Void> show() {
        var mine = places.of(account);
        return Redirect.to(
                mine.size() == 1 ? Links.place(mine.getFirst().place().id()) : "/places");
    }
}
