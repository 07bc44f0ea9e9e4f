package org.mainstay.app.run;

import org.mainstay.model.evidence.RowRef;

/// One row behind a figure, read back from the tables.
///
/// @param amount what it adds, in the figure's unit
public record CitedRow(String figure, RowRef row, long amount) {}
