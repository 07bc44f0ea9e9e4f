package org.mainstay.web.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who may sign in.
///
/// @param email in small letters, the name by which a person signs in
/// @param passwordHash null for a person who signs in elsewhere
/// @param administrator of the whole installation
/// @param failures wrong passwords since the last right one
/// @param lockedUntil null unless too many wrong passwords were given
/// @param endedAt null while the person may sign in
public record Person(
        UUID id,
        String name,
        String email,
        @Nullable String passwordHash,
        boolean administrator,
        Instant madeAt,
        int failures,
        @Nullable Instant lockedUntil,
        @Nullable Instant endedAt) {

    /// A password in a log would be a leak, even as a hash.
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
