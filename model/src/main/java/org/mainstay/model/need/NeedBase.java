package org.mainstay.model.need;

import java.util.Locale;
import java.util.Optional;

/// Whom a need is measured against: residents of some age, households, or people whom a publisher has counted already.
public enum NeedBase {
    RESIDENTS("residents"),
    /// Aged 0 to 15.
    CHILDREN("children aged 0 to 15"),
    /// Aged 16 to 64.
    WORKING_AGE("people aged 16 to 64"),
    /// Aged 16 and over.
    ADULTS("people aged 16 and over"),
    /// Aged 65 and over.
    OLDER("people aged 65 and over"),
    DISABLED("disabled residents"),
    HOUSEHOLDS("households"),
    /// Households deprived in three dimensions or more.
    DEPRIVED_HOUSEHOLDS("households deprived in three or more ways"),
    SOCIAL_RENTERS("households that rent from a council or housing association"),
    PRIVATE_RENTERS("households that rent privately"),
    /// The numerator of the income domain.
    INCOME_DEPRIVED("people in income deprivation"),
    /// The numerator of the employment domain.
    EMPLOYMENT_DEPRIVED("people in employment deprivation"),
    /// The numerator of IDACI.
    CHILDREN_INCOME_DEPRIVED("children in income deprivation"),
    /// The numerator of IDAOPI.
    OLDER_INCOME_DEPRIVED("people of 60 and over in income deprivation");

    private final String words;

    NeedBase(String words) {
        this.words = words;
    }

    /// In plain words, to stand inside a sentence.
    public String words() {
        return words;
    }

    /// As files write it: `working_age`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NeedBase> find(String code) {
        for (var base : values()) {
            if (base.code().equals(code)) {
                return Optional.of(base);
            }
        }
        return Optional.empty();
    }
}
