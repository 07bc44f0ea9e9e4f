package org.mainstay.model.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A measure of a place that no file can grade, so that only the council's own judgement does.
public enum SelfAssessed {
    HEALTH_AND_WELLBEING("Health and wellbeing"),
    ENVIRONMENT("Working within environmental limits"),
    IDENTITY_AND_HISTORY("Local identity and history"),
    GOVERNANCE("Governance");

    private final String words;

    SelfAssessed(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// As the file writes it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads it as the file writes it.
    public static Optional<SelfAssessed> of(String code) {
        var tidy = code.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.code().equals(tidy)).findFirst();
    }
}
