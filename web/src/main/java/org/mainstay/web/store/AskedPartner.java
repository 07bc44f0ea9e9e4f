package org.mainstay.web.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A private link to a form for one partner.
///
/// @param digest of its token, by which it is revoked
/// @param organisation who is asked
/// @param line the funding line that is asked about; null for all
public record AskedPartner(
        String digest,
        String place,
        String organisation,
        @Nullable String line,
        Instant madeAt,
        String madeBy,
        Instant expiresAt,
        @Nullable Instant answeredAt,
        @Nullable Instant revokedAt) {

    /// Whether an answer is still taken.
    public boolean open(Instant now) {
        return answeredAt == null && revokedAt == null && now.isBefore(expiresAt);
    }
}
