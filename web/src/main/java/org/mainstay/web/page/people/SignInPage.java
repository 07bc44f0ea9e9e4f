package org.mainstay.web.page.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.access.Account;
import org.mainstay.web.access.FirstRun;
import org.mainstay.web.access.OwnPath;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where people sign in. What they send is taken before it reaches a page.
@Controller
final class SignInPage {

    private final Account account;
    private final FirstRun firstRun;

    SignInPage(Account account, FirstRun firstRun) {
        this.account = account;
        this.firstRun = firstRun;
    }

    /// What the template knows.
    ///
    /// @param then where to go afterwards
    /// @param provider what the council's own sign-in is called, empty where there is none
    /// @param link where that begins
    record Shown(String then, String problem, boolean out, String provider, String link) {}

    @GetMapping("/sign-in")
    Object show(
            @RequestParam(required = false) @Nullable String then,
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String elsewhere,
            @RequestParam(required = false) @Nullable String out) {
        if (firstRun.open()) {
            return Redirect.to("/set-up");
        }
        if (account.visitor().isPresent()) {
            return Redirect.to(OwnPath.of(then));
        }
        var problem = wrong != null
                ? "The e-mail address or the password is not right. After five wrong passwords nobody can sign in"
                        + " under that address for 15 minutes."
                : elsewhere != null
                        ? "Your council account is not known here. Ask an administrator of Mainstay to add your e-mail"
                                + " address."
                        : "";
        var shown = new Shown(OwnPath.of(then), problem, out != null, account.provider(), account.providerLink());
        return Page.of(Where.NOWHERE, "sign-in", "Sign in", shown, List.of());
    }
}
