package org.mainstay.web.page.sharing;

import java.time.Instant;
import java.time.ZoneId;
import org.mainstay.app.report.Format;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// How links are told to people: until when, and at which address.
final class Days {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private Days() {}

    static String of(Instant moment) {
        return Format.day(moment.atZone(ENGLAND).toLocalDate());
    }

    /// A path as a whole address, to send to somebody.
    static String here(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
