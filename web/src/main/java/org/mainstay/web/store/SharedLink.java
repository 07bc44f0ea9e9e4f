package org.mainstay.web.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A public, read-only link to one result.
///
/// @param digest of its token, by which it is revoked
public record SharedLink(
        String digest,
        String place,
        UUID result,
        Instant madeAt,
        String madeBy,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    /// Whether it may be followed.
    public boolean open(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
