package org.mainstay.web.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who is looking, for the head of every page: `@account` in templates.
public final class Account {

    private final Entrance entrance;

    Account(Entrance entrance) {
        this.entrance = entrance;
    }

    /// Whether everybody on this machine is let in.
    public boolean demonstration() {
        return entrance.demonstration();
    }

    /// Whether somebody has signed in.
    public boolean signedIn() {
        return !entrance.demonstration() && visitor().isPresent();
    }

    public String name() {
        return visitor().map(Visitor::name).orElse("");
    }

    /// Whether the one who looks administers the installation.
    public boolean administers() {
        return may(Right.INSTALLATION);
    }

    /// Whether the one who looks administers the place of this page.
    public boolean administersPlace() {
        return may(Right.ADMINISTRATOR);
    }

    private static boolean may(Right right) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Known known && known.may(right);
    }

    /// What the council's own sign-in is called; empty where there is none.
    public String provider() {
        return entrance.provider() == null ? "" : entrance.provider().name();
    }

    /// Where a sign-in with the council's own account begins.
    public String providerLink() {
        return AccessConfiguration.WITH + "/" + ProviderSignIn.REGISTRATION;
    }

    /// The visitor, for pages that need to know more than the role.
    public Optional<Visitor> visitor() {
        return Standing.visitor(SecurityContextHolder.getContext().getAuthentication());
    }
}
