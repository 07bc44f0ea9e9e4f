package org.mainstay.engine.relationship;

import java.util.List;
import org.mainstay.model.evidence.Figure;

/// What a line costs a year where the payments of the year that gives its amount are clearly less or more than a year.
///
/// @param says what was paid, what of the year that is for, and what a year is then
/// @param figures a year at the rate of its payments, and what that is worked out from; empty where it has ended
public record Rate(String says, List<Figure> figures) {

    public Rate {
        figures = List.copyOf(figures);
    }

    boolean ended() {
        return figures.isEmpty();
    }

    /// A year at the rate of its payments; where it has ended, what was paid.
    Figure yearly(Figure paid) {
        return ended() ? paid : figures.getFirst();
    }
}
