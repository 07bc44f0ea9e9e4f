package org.mainstay.engine.matching;

import org.mainstay.model.evidence.RowRef;

/// Where a mention stands first, and how much money the rows that name it so carry.
///
/// @param pence paid and granted, credits counted as money too: what is at stake where it is mistaken
record Seen(RowRef row, long pence) {

    Seen plus(Seen other) {
        return new Seen(row.compareTo(other.row) <= 0 ? row : other.row, Math.addExact(pence, other.pence));
    }
}
