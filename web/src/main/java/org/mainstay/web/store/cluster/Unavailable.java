package org.mainstay.web.store.cluster;

import org.jspecify.annotations.Nullable;

/// The store cannot be opened; the message says what was found, why it matters and how to mend it.
public final class Unavailable extends Exception {

    private static final long serialVersionUID = 1;

    private final String sentence;

    public Unavailable(String sentence) {
        this(sentence, null);
    }

    public Unavailable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /// Always there, unlike that of other exceptions.
    @Override
    public String getMessage() {
        return sentence;
    }
}
