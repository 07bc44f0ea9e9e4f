package org.mainstay.app.command;

import java.io.IOException;

/// What was given, or where the answer should go, cannot be used; the message says why and how to mend it.
public final class Unusable extends Exception {

    private static final long serialVersionUID = 1;

    private final String sentence;

    public Unusable(String message) {
        super(message);
        this.sentence = message;
    }

    Unusable(IOException cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.sentence = String.valueOf(cause.getMessage());
    }

    /// Always there, unlike that of other exceptions.
    @Override
    public String getMessage() {
        return sentence;
    }
}
