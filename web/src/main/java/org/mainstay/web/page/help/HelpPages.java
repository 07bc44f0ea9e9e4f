package org.mainstay.web.page.help;

import java.util.List;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Pages that say the same to everybody.
@Controller
final class HelpPages {

    /// There is nothing that the templates would have to know.
    record Nothing() {}

    @GetMapping("/help")
    Page help() {
        return page("help", "Help");
    }

    @GetMapping("/accessibility")
    Page accessibility() {
        return page("accessibility", "Accessibility statement");
    }

    @GetMapping("/privacy")
    Page privacy() {
        return page("privacy", "Privacy");
    }

    private static Page page(String template, String title) {
        return Page.of(Where.NOWHERE, template, title, new Nothing(), List.of());
    }
}
