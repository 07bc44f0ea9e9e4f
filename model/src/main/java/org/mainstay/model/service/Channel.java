package org.mainstay.model.service;

import java.util.Locale;
import java.util.Optional;

/// How a service reaches people.
public enum Channel {
    /// People come to it.
    ON_SITE,
    /// It comes to people: at home, in other halls, in the street.
    OUTREACH,
    /// By telephone, by video or online, wherever people are.
    REMOTE;

    /// As files write it: `on_site`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// By its code, or by another word that directories use for it.
    public static Optional<Channel> find(String written) {
        return switch (written.toLowerCase(Locale.UK).replaceAll("[^a-z]", "")) {
            case "onsite", "venue", "physical", "inperson", "facetoface", "dropin" -> Optional.of(ON_SITE);
            case "outreach", "homevisit", "homevisits", "home", "mobile", "delivery" -> Optional.of(OUTREACH);
            case "remote", "phone", "telephone", "online", "virtual", "video", "postal", "text" -> Optional.of(REMOTE);
            default -> Optional.empty();
        };
    }
}
