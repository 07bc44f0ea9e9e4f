package org.mainstay.web.access;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/// Whoever sent a request, once known.
///
/// @param id null on a demonstration, where everybody on this machine is the same
/// @param name as it is shown
/// @param email by which the audit trail knows the person
/// @param seal a digest that changes with the password, which ends the sessions begun with the one before
public record Visitor(@Nullable UUID id, String name, String email, String seal)
        implements AuthenticatedPrincipal, Serializable {

    /// Everybody on this machine, on a demonstration.
    static final Visitor DEMONSTRATION = new Visitor(null, "You", "you", "");

    @Override
    public String getName() {
        return email;
    }

    /// An e-mail address does not belong into a log.
    @Override
    public String toString() {
        return "Visitor[" + id + "]";
    }
}
