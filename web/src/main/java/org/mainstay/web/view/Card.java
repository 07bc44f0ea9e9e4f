package org.mainstay.web.view;

import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.HeldRun;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.model.evidence.Figure;

/// One number at a glance.
///
/// @param figure null where it is not known
/// @param words what it counts
/// @param note what a person should know of it; may be empty
public record Card(@Nullable SavedFigure figure, String words, String note) {

    public static Card of(@Nullable Figure figure, String words, String note) {
        return new Card(figure == null ? null : HeldRun.saved(figure), words, note);
    }
}
