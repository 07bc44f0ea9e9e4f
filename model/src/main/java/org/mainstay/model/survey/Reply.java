package org.mainstay.model.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a partner says to a statement.
public enum Reply {
    STRONGLY_AGREE("Strongly agree"),
    AGREE("Agree"),
    NEITHER("Neither agree nor disagree"),
    DISAGREE("Disagree"),
    STRONGLY_DISAGREE("Strongly disagree"),
    /// Also where nothing was ticked, so that every answer counts at every statement.
    NOT_SAID("Does not apply, or not said");

    private final String words;

    Reply(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// As the file and the form write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads it as the form writes it.
    public static Optional<Reply> of(String code) {
        return Arrays.stream(values())
                .filter(reply -> reply.code().equals(code))
                .findFirst();
    }
}
