package org.mainstay.web.page.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the answers of a round may be parted: in one of these ways, fixed when it opens. Two ways at once could be
/// crossed until one partner is left.
enum Partings {
    NONE("All partners as one"),
    SECTOR("By sector: social, public, private"),
    REACH("By how far they reach: local, regional, national");

    private final String words;

    Partings(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public List<String> groups() {
        return switch (this) {
            case NONE -> List.of();
            case SECTOR -> List.of("social sector", "public sector", "private sector");
            case REACH -> List.of("local", "regional", "national");
        };
    }

    /// As the form sends it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Partings> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
