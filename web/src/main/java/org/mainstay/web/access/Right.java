package org.mainstay.web.access;

import java.util.EnumSet;
import java.util.Set;
import org.mainstay.web.store.Role;

/// The least that somebody must be to use an address, from the least to the most; the last stands apart.
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
    INSTALLATION,
    /// Keeps the partners' survey of the place in the address, and looks at the place. No other right has
    /// this in it, so that whoever enters or decides funding cannot see who was asked.
    SURVEY_KEEPER;

    /// The name by which a request is asked whether its sender has the right.
    String authority() {
        return "ROLE_" + name();
    }

    /// The rights that go with it, itself among them.
    Set<Right> held() {
        return this == SURVEY_KEEPER
                ? EnumSet.of(ANYONE, SIGNED_IN, VIEWER, SURVEY_KEEPER)
                : EnumSet.range(ANYONE, this);
    }

    /// What a role in a place lets a person do there.
    static Right of(Role role) {
        return switch (role) {
            case VIEWER -> VIEWER;
            case ANALYST -> ANALYST;
            case ADMINISTRATOR -> ADMINISTRATOR;
            case SURVEY_KEEPER -> SURVEY_KEEPER;
        };
    }
}
