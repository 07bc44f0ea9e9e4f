package org.mainstay.web.store;

import java.time.Instant;
import java.util.regex.Pattern;

/// A place that somebody set up here.
///
/// @param id its name in addresses: small letters, digits and hyphens
public record StoredPlace(String id, String name, Instant madeAt, String madeBy) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?");

    /// Whether a place may have this id. The table holds the same rule.
    public static boolean fits(String id) {
        return ID.matcher(id).matches();
    }
}
