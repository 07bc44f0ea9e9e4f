package org.mainstay.model.notice;

/// How bad it is, by the standard's own words: ERROR breaks a *must* and the row is not used, WARNING a *should* and it
/// is.
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
