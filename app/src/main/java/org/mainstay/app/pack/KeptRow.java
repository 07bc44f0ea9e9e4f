package org.mainstay.app.pack;

import org.mainstay.model.evidence.RowRef;

/// What stood in a row behind a figure, in short: nobody's name, and nothing but what the figure needs.
public record KeptRow(RowRef row, String text) {}
