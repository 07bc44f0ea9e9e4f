package org.mainstay.web.store.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Why a server did not start, by what it wrote into its log.
enum Refusal {
    /// Somebody else took the port in between.
    PORT_TAKEN,
    /// Processes of the killed server are still going down.
    STILL_ENDING,
    /// It started and went away again at once.
    GONE,
    NO_ROOM,
    OTHER;

    /// What was written since the log had this many bytes.
    static Refusal read(Path log, long before) throws IOException {
        var words = Files.exists(log) ? since(log, before) : "";
        if (words.contains("No space left on device")) {
            return NO_ROOM;
        }
        if (words.contains("Address already in use") || words.contains("could not create any TCP/IP sockets")) {
            return PORT_TAKEN;
        }
        return words.contains("still in use") || words.contains("already exists") ? STILL_ENDING : OTHER;
    }

    private static String since(Path log, long before) throws IOException {
        try (var bytes = Files.newInputStream(log)) {
            bytes.skipNBytes(Math.min(before, Files.size(log)));
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Whether it may go better in a moment.
    boolean passes() {
        return this == PORT_TAKEN || this == STILL_ENDING || this == GONE;
    }

    String words(Home home, String said) {
        return switch (this) {
            case NO_ROOM ->
                ("The disk of %s is full, so the store cannot start; nothing that was confirmed is lost. Make room there"
                                + " and start again.")
                        .formatted(home.folder());
            case PORT_TAKEN -> "The store in %s found no free port on 127.0.0.1: %s".formatted(home.folder(), said);
            case STILL_ENDING ->
                ("Processes of an earlier PostgreSQL still hold %s. Wait a minute and start again, or restart this"
                                + " machine.")
                        .formatted(home.data());
            case GONE, OTHER ->
                "The store in %s does not start (%s). Its log, %s, says why."
                        .formatted(home.folder(), said, home.log());
        };
    }
}
