package org.mainstay.ingest.point;

/// What the points of a list are, which says how its columns are called.
public enum PointKind {
    AREAS("pop", "imd"),
    SERVICES("cap", "type");

    private final String amount;
    private final String group;

    PointKind(String amount, String group) {
        this.amount = amount;
        this.group = group;
    }

    /// The column of how many live there, or of how much is offered.
    String amount() {
        return amount;
    }

    /// The column of how deprived the area is, or of what type the service is; it may be missing.
    String group() {
        return group;
    }
}
