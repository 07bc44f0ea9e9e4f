package org.mainstay.web.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer as it was given.
///
/// @param name null until somebody keeps it
/// @param request what was asked for, as its kind writes it
/// @param keptAt null until somebody keeps it
/// @param onDay the day from which it looked
public record StoredResult(
        UUID id,
        String place,
        @Nullable String name,
        String kind,
        String request,
        Instant madeAt,
        String madeBy,
        @Nullable Instant keptAt,
        LocalDate onDay) {}
