package org.mainstay.app.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.model.review.ReviewNote;

/// One question of a pack and its answer, or another part under one heading.
///
/// @param code of the question, or a name of its own; no two of a pack have the same
/// @param pictures each with its table beside it or a description
/// @param narrative what the council itself says; null where it says nothing
/// @param toWrite what the council is asked to write there; empty where it is asked nothing
public record Section(
        String code,
        String heading,
        List<String> sentences,
        List<Table> tables,
        List<Picture> pictures,
        List<Gap> gaps,
        @Nullable Narrative narrative,
        String toWrite) {

    public Section {
        sentences = List.copyOf(sentences);
        tables = List.copyOf(tables);
        pictures = List.copyOf(pictures);
        gaps = List.copyOf(gaps);
    }

    /// The same with what the council says of it.
    ///
    /// @param note null where it says nothing
    Section told(@Nullable ReviewNote note) {
        if (note == null) {
            return this;
        }
        var who = note.who().isEmpty() ? "The council" : note.who();
        var said = new Narrative(note.text(), who + ", " + Format.day(note.when()));
        return new Section(code, heading, sentences, tables, pictures, gaps, said, "");
    }
}
