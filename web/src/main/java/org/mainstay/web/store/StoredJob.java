package org.mainstay.web.store;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Work that takes longer than a page may.
///
/// @param kind which work
/// @param request what was asked for, as its kind writes it
/// @param progress in percent
/// @param message how it stands or why it failed, for people
public record StoredJob(
        UUID id,
        String place,
        String kind,
        String request,
        State state,
        int progress,
        String message,
        Instant madeAt,
        String madeBy,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /// How far it has come. The last three are final.
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }

        public boolean ended() {
            return this != WAITING && this != RUNNING;
        }
    }
}
