package org.mainstay.web.access;

/// Why the server may not start as it was asked to; the message says how to mend it.
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotStart(String message) {
        super(message);
    }
}
