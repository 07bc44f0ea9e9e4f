package org.mainstay.web.store;

import java.time.Instant;
import java.util.List;

/// A row that a person entered.
///
/// @param number rises with every row of the store
/// @param cells one for each column of its table
public record EnteredRow(long number, List<String> cells, String who, Instant at) {}
