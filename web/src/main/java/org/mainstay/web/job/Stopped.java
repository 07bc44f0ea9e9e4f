package org.mainstay.web.job;

/// Leaves work that was cancelled. It goes through the engine, which knows nothing of it.
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped() {
        super("This job was cancelled.");
    }
}
