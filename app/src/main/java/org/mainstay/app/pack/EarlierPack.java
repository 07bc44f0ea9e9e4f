package org.mainstay.app.pack;

import java.util.List;
import java.util.Optional;
import org.mainstay.app.run.SavedFigure;

/// A pack that was made before.
///
/// @param on the day it looked from, in words
/// @param figures all that it froze
/// @param headlines ids of those that a later pack is held against
public record EarlierPack(String on, List<SavedFigure> figures, List<String> headlines) {

    public EarlierPack {
        figures = List.copyOf(figures);
        headlines = List.copyOf(headlines);
    }

    Optional<SavedFigure> find(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }
}
