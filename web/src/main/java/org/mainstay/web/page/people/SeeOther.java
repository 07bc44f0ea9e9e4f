package org.mainstay.web.page.people;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/// Leads to an address of our own, after a form or in place of a page.
final class SeeOther {

    private SeeOther() {}

    static RedirectView to(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
