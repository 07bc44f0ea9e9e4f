package org.mainstay.web.store.cluster;

import org.jspecify.annotations.Nullable;

/// The store cannot be opened; the message says what was found, why it matters and how to mend it.
public final class Unavailable extends Exception {

    private static final long serialVersionUID = 1;

    public Unavailable(String message) {
        super(message);
    }

    public Unavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
