package org.mainstay.web.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.store.People;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out for each request who sent it and what that person may do where it goes.
///
/// The store is asked every time, so that a role taken away is gone with the next click. What was found holds for the
/// request alone and is never kept in the session.
final class Standing extends OncePerRequestFilter {

    private final People people;
    private final boolean demonstration;

    Standing(People people, boolean demonstration) {
        this.people = people;
        this.demonstration = demonstration;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (demonstration) {
            hold(new Known(Visitor.DEMONSTRATION, EnumSet.allOf(Right.class)));
        } else if (request.getDispatcherType() == DispatcherType.REQUEST) {
            var visitor = visitor(SecurityContextHolder.getContext().getAuthentication());
            if (visitor.isPresent()) {
                look(request, visitor.get());
            }
        }
        chain.doFilter(request, response);
    }

    private void look(HttpServletRequest request, Visitor kept) {
        var id = kept.id();
        var person = (id == null ? people.byEmail(kept.email()) : people.find(id))
                .filter(one -> one.endedAt() == null)
                .filter(one -> Passwords.seal(one.passwordHash()).equals(kept.seal()));
        if (person.isEmpty()) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            return;
        }
        var now = PasswordSignIn.visitor(person.get());
        if (person.get().administrator()) {
            hold(new Known(now, Right.INSTALLATION.held()));
            return;
        }
        var right = Routes.place(request.getRequestURI())
                .flatMap(place -> people.memberships(person.get().id()).stream()
                        .filter(membership -> membership.place().equals(place))
                        .findFirst())
                .map(membership -> Right.of(membership.role()))
                .orElse(Right.SIGNED_IN);
        hold(new Known(now, right.held()));
    }

    private static void hold(Known known) {
        SecurityContextHolder.setContext(new SecurityContextImpl(known));
    }

    static Optional<Visitor> visitor(@Nullable Authentication authentication) {
        var principal = authentication == null ? null : authentication.getPrincipal();
        return principal instanceof Visitor visitor
                ? Optional.of(visitor)
                : principal instanceof ProviderVisitor elsewhere ? Optional.of(elsewhere.visitor()) : Optional.empty();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    /// A page about an error says who is signed in too.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
