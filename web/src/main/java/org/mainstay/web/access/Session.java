package org.mainstay.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mainstay.web.store.Person;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// Begins a session for somebody who has just shown, other than by signing in, who they are.
public final class Session {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    Session() {}

    /// Under a new number: whoever knew the one before gains nothing.
    public void begin(Person person, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        var context = new SecurityContextImpl(new Known(PasswordSignIn.visitor(person)));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
