package org.mainstay.ingest.folder;

import java.io.IOException;

/// An archive turned out to hold more than the limits allow.
final class LimitExceeded extends IOException {

    private static final long serialVersionUID = 1;

    private final String what;
    private final long limit;
    private final long seen;

    LimitExceeded(String what, long limit, long seen) {
        super(what);
        this.what = what;
        this.limit = limit;
        this.seen = seen;
    }

    String what() {
        return what;
    }

    long limit() {
        return limit;
    }

    long seen() {
        return seen;
    }
}
