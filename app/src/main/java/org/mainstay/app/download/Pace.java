package org.mainstay.app.download;

import java.time.Duration;

/// How long to wait for a publisher.
///
/// @param connect for a connection
/// @param answer for an answer to begin
/// @param silence for the next bytes of it
record Pace(Duration connect, Duration answer, Duration silence) {

    static Pace standard() {
        return new Pace(Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofSeconds(60));
    }
}
