package org.mainstay.web.page.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.pack.Question;
import org.mainstay.model.review.ReviewNote;
import org.mainstay.web.store.EnteredRow;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;

/// What people wrote here for the peer review and still stands.
final class Notes {

    private static final int KIND = 0;
    private static final int ABOUT = 1;
    private static final int TEXT = 2;
    private static final int OWNER = 3;
    private static final int DUE = 4;
    private static final int STANDING = 5;

    /// The chapter that lists documents of any question.
    private static final String DOCUMENTS = "documents-to-read";

    private static final Map<String, String> WRONG = Map.of(
            "text", "Write something first.",
            "due", "Give the day as a date, such as 2026-09-30, or leave it empty.",
            "about", "Choose the question that it answers to.");

    private Notes() {}

    /// One of them.
    ///
    /// @param number of its row
    record Note(long number, String kind, String about, String text, String owner, String due, String standing) {

        /// The question in words.
        public String question() {
            return Question.of(about).map(Question::words).orElse(about);
        }

        /// As [ReviewNote#sameThing] has it.
        boolean sameThing(Note other) {
            return kind.equals(other.kind)
                    && about.equals(other.about)
                    && (kind.equals(ReviewNote.Kind.NARRATIVE.words()) || text.equalsIgnoreCase(other.text));
        }

        /// Whether it belongs on the page of a chapter: documents to theirs, actions to that which lists them.
        boolean isFor(String chapter, List<String> sections) {
            return switch (kind) {
                case "document" -> chapter.equals(DOCUMENTS);
                case "action" -> sections.contains(Question.ACTIONS.code());
                default -> sections.contains(about);
            };
        }
    }

    /// The latest about each thing, in the order in which they were written.
    static List<Note> standing(EnteredRows rows, String place) {
        var standing = new ArrayList<Note>();
        for (var row : rows.of(place, EnteredTable.EVIDENCE)) {
            var note = note(row);
            standing.removeIf(note::sameThing);
            if (!note.standing().equals(ReviewNote.Standing.WITHDRAWN.words())) {
                standing.add(note);
            }
        }
        return standing;
    }

    private static Note note(EnteredRow row) {
        var cells = row.cells();
        return new Note(
                row.number(),
                cells.get(KIND),
                cells.get(ABOUT),
                cells.get(TEXT),
                cells.get(OWNER),
                cells.get(DUE),
                cells.get(STANDING));
    }

    /// What is wrong with a form, in words; null where nothing is.
    static @Nullable String wrong(@Nullable String what) {
        return what == null ? null : WRONG.get(what);
    }
}
