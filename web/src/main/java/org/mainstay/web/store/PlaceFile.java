package org.mainstay.web.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file in a place: under which name, which bytes.
///
/// @param number its own number, by which it is withdrawn and put back
/// @param path its name with the folders above it, parted by `/`
/// @param withdrawnAt null while the file is in use
public record PlaceFile(
        long number,
        String path,
        String sha256,
        long bytes,
        Instant addedAt,
        String addedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy) {}
