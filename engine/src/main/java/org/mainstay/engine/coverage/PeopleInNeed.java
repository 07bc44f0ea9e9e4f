package org.mainstay.engine.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Figure;

/// How many people need one kind of help.
///
/// @param byArea by the number of the area; null where no file counts the people that the need is a share of
/// @param all their sum
/// @param assumptions ids of the shares that were used
/// @param how in one sentence: shares of whom, or counted by whom
record PeopleInNeed(List<@Nullable Figure> byArea, Figure all, List<String> assumptions, String how) {

    /// The central number of people in an area; nothing where nobody knows.
    long people(int area) {
        var figure = byArea.get(area);
        return figure == null ? 0 : figure.value();
    }
}
