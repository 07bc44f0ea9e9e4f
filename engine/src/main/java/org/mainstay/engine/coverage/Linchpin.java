package org.mainstay.engine.coverage;

import org.mainstay.model.evidence.Figure;

/// A funder, an organisation or a service that somebody has no way around.
///
/// @param people need by need, those cut off, added up: one person may be counted for several needs
/// @param services of which it is a part of the way: its own, or those of organisations that it alone pays
/// @param pence that it gives or gets a year, as far as the files show
public record Linchpin(Kind kind, String id, String name, Figure people, Figure services, Figure pence) {

    public enum Kind {
        FUNDER("funder"),
        ORGANISATION("organisation"),
        OUTLET("service");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
