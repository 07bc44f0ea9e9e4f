package org.mainstay.engine.coverage;

import org.mainstay.model.evidence.RowRef;

/// How many of some base live in an area: residents, or people whom a publisher has counted.
///
/// @param suppressed whether the publisher withholds it since it is small: then 0 to 9 people, and their middle stands
///     for them
record BaseCount(long people, boolean suppressed, RowRef row) {

    private static final long MIDDLE = 5;
    private static final long MOST = 9;

    static BaseCount of(long people, RowRef row) {
        return new BaseCount(people, false, row);
    }

    static BaseCount suppressed(RowRef row) {
        return new BaseCount(MIDDLE, true, row);
    }

    long low() {
        return suppressed ? 0 : people;
    }

    long high() {
        return suppressed ? MOST : people;
    }
}
