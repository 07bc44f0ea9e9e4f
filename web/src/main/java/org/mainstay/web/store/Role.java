package org.mainstay.web.store;

import java.util.Locale;

/// What a person may do in a place, from the least to the most.
public enum Role {
    VIEWER,
    ANALYST,
    ADMINISTRATOR;

    /// Its name in the store and in addresses.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
