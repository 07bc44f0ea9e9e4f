package org.mainstay.engine.coverage;

/// Whether the files tell who meets a need.
public enum SupplyStatus {
    /// Services are listed, and where they are or for whom.
    RECORDED("recorded"),
    /// Money or a register shows that somebody meets it, and no list says where: access is unknown, which is
    /// not none.
    SUPPLY_NOT_RECORDED("not recorded"),
    /// No list, no money and no register shows anybody: there may be nobody, or no file that would tell.
    NOBODY_KNOWN("nobody known");

    private final String words;

    SupplyStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
