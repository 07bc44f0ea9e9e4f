package org.mainstay.ingest.threesixtygiving.record;

import org.mainstay.model.evidence.RowRef;

/// One grant, of as many rows as repeat its identifier.
///
/// @param row the first of its rows
public record GrantRecord(RowRef row, Part fields) {}
