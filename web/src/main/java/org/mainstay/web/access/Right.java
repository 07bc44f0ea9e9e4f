package org.mainstay.web.access;

import org.mainstay.web.store.Role;

/// The least that somebody must be to use an address, from the least to the most.
public enum Right {
    /// Whoever can reach the server.
    ANYONE,
    /// Whoever has signed in, whatever the place.
    SIGNED_IN,
    /// May look at the place in the address.
    VIEWER,
    /// May change what the place holds.
    ANALYST,
    /// May say who does what in the place.
    ADMINISTRATOR,
    /// Administrator of the whole installation, and so of every place.
    INSTALLATION;

    /// The name by which a request is asked whether its sender has the right.
    String authority() {
        return "ROLE_" + name();
    }

    /// What a role in a place lets a person do there.
    static Right of(Role role) {
        return switch (role) {
            case VIEWER -> VIEWER;
            case ANALYST -> ANALYST;
            case ADMINISTRATOR -> ADMINISTRATOR;
        };
    }
}
