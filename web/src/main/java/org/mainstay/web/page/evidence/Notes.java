package org.mainstay.web.page.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.pack.Question;
import org.mainstay.model.review.ReviewNote;
import org.mainstay.model.review.SelfAssessed;
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
            "grade", "Choose one of the four grades.",
            "about", "Choose the question that it answers to.");

    private Notes() {}

    /// One of them.
    ///
    /// @param number of its row
    record Note(long number, String kind, String about, String text, String owner, String due, String standing) {

        /// The question in words.
        public String question() {
            return Question.of(about)
                    .map(Question::words)
                    .or(() -> SelfAssessed.of(about).map(SelfAssessed::words))
                    .orElse(about);
        }

        /// As [ReviewNote.Kind#single] has it.
        boolean single() {
            return ReviewNote.Kind.of(kind).map(ReviewNote.Kind::single).orElse(false);
        }

        /// As [ReviewNote#sameThing] has it.
        boolean sameThing(Note other) {
            return kind.equals(other.kind)
                    && about.equals(other.about)
                    && (single() || text.equalsIgnoreCase(other.text));
        }

        /// Whether it belongs on the page of a chapter: documents to theirs, actions to that which lists them.
        boolean isFor(String chapter, List<String> sections) {
            return switch (kind) {
                case "document" -> chapter.equals(DOCUMENTS);
                case "self_assessment" -> sections.contains(Question.PARTNERSHIPS.code());
                case "action" -> sections.contains(Question.ACTIONS.code());
                default -> sections.contains(about);
            };
        }
    }

    /// The latest about each thing, in the order in which they were written.
    static List<Note> standing(EnteredRows rows, String place) {
        var written = written(rows, place);
        return written.stream()
                .filter(note -> latest(written, note).filter(note::equals).isPresent())
                .toList();
    }

    /// What a narrative or a self-assessment reads again when this one is taken back; empty where nothing
    /// stood before it.
    static Optional<Note> before(EnteredRows rows, String place, Note note) {
        var earlier = written(rows, place).stream()
                .filter(one -> one.number() < note.number())
                .toList();
        return latest(earlier, note);
    }

    /// All that was not taken back: every wording of a narrative or a self-assessment, and the latest of
    /// anything else.
    private static List<Note> written(EnteredRows rows, String place) {
        var written = new ArrayList<Note>();
        for (var row : rows.of(place, EnteredTable.EVIDENCE)) {
            var note = note(row);
            var withdrawn = note.standing().equals(ReviewNote.Standing.WITHDRAWN.words());
            if (!note.single()) {
                written.removeIf(note::sameThing);
            } else if (withdrawn) {
                latest(written, note).ifPresent(written::remove);
            }
            if (!withdrawn) {
                written.add(note);
            }
        }
        return written;
    }

    private static Optional<Note> latest(List<Note> written, Note about) {
        return written.stream().filter(about::sameThing).reduce((earlier, later) -> later);
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
