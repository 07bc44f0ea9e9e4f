package org.mainstay.web.access;

import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// A visitor whom we know, with what that visitor may do where this request goes.
///
/// Pages ask `request.isUserInRole("ANALYST")`; the rights that go with one are held with it.
final class Known extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final Visitor visitor;

    /// Somebody who has just signed in, before it is known where the request goes.
    Known(Visitor visitor) {
        this(visitor, Right.SIGNED_IN.held());
    }

    Known(Visitor visitor, Set<Right> held) {
        super(authorities(held));
        this.visitor = visitor;
        setAuthenticated(true);
    }

    private static List<SimpleGrantedAuthority> authorities(Set<Right> held) {
        return held.stream()
                .map(right -> new SimpleGrantedAuthority(right.authority()))
                .toList();
    }

    boolean may(Right right) {
        return getAuthorities().contains(new SimpleGrantedAuthority(right.authority()));
    }

    @Override
    public Visitor getPrincipal() {
        return visitor;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
