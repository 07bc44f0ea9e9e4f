package org.mainstay.web.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// A visitor who signed in with the council's own sign-in.
final class ProviderVisitor extends DefaultOidcUser {

    private static final long serialVersionUID = 1;

    private final Visitor visitor;

    ProviderVisitor(OidcUser user, Visitor visitor) {
        super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
        this.visitor = visitor;
    }

    Visitor visitor() {
        return visitor;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProviderVisitor another && visitor.equals(another.visitor);
    }

    @Override
    public int hashCode() {
        return visitor.hashCode();
    }
}
