package org.mainstay.model.funding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kind of body pays for a funding line.
public enum Funder {
    COUNCIL("The council"),
    NHS("The NHS"),
    DWP_HMT("DWP and the Treasury"),
    POLICE_CJS("Police and courts"),
    OTHER_PUBLIC("Another public body"),
    HOUSING_PROVIDER("A housing provider"),
    TRUSTS_DONORS("Trusts and donors"),
    HOUSEHOLDS("Households");

    private final String words;

    Funder(String words) {
        this.words = words;
    }

    /// In words, where nobody gave its name.
    public String words() {
        return words;
    }

    /// As the file writes it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads it as the file writes it.
    public static Optional<Funder> of(String code) {
        var tidy = code.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(funder -> funder.code().equals(tidy))
                .findFirst();
    }
}
