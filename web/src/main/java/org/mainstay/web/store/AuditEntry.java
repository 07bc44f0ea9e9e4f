package org.mainstay.web.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that somebody did.
///
/// @param number rises with every entry of the store
/// @param place null where it concerns the whole installation
/// @param action what was done, in a few words that stay the same between releases
public record AuditEntry(
        long number, Instant at, String who, @Nullable String place, String action, String detail) {}
