package org.mainstay.model.partnership;

import java.time.LocalDate;

/// Who wrote a row down, when and why.
///
/// Rows are never changed. A later row about the same thing replaces an earlier one, and one that undoes takes the
/// latest that still stands back.
///
/// @param undo whether the row only takes back the one before it about the same thing
/// @param who who wrote it down; may be a role
/// @param why where it is known from, or the reason
public record Entry(boolean undo, String who, LocalDate when, String why) {}
