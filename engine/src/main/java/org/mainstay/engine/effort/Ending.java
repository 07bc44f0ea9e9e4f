package org.mainstay.engine.effort;

/// Why a search ended.
public enum Ending {
    /// Nothing better exists.
    PROVEN,
    /// The effort allowed was spent first.
    SPENT,
    /// Whoever asked did not want to wait longer.
    CANCELLED
}
