package org.mainstay.web.store;

import java.util.Locale;

/// What a person may do in a place, from the least to the most; the last stands apart.
public enum Role {
    VIEWER,
    ANALYST,
    ADMINISTRATOR,
    /// Keeps the partners' survey and enters nothing else. Since a person has one role in a place, nobody
    /// who enters or decides funding there is one.
    SURVEY_KEEPER;

    /// Its name in the store and in addresses.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
