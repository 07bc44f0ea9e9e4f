package org.mainstay.web.page.evidence;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.pack.Question;
import org.mainstay.model.review.ReviewNote;
import org.mainstay.model.review.SelfAssessed;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes what the council writes for its peer review, a row for each note; the place is then read again.
@Controller
final class NotePage {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int MOST_LETTERS = 4_000;
    private static final int LONGEST_TOLD = 80;

    private final OpenPlaces places;
    private final EnteredRows rows;
    private final AuditTrail audit;

    NotePage(OpenPlaces places, EnteredRows rows, AuditTrail audit) {
        this.places = places;
        this.rows = rows;
        this.audit = audit;
    }

    /// The form as it was filled in; all may be missing or nonsense.
    ///
    /// @param chapter the page that it stands on
    record Form(
            @Nullable String chapter,
            @Nullable String kind,
            @Nullable String about,
            @Nullable String text,
            @Nullable String owner,
            @Nullable String due,
            @Nullable String standing,
            @Nullable String figure) {

        /// What is wrong, as [Notes#wrong] names it; empty where nothing is.
        String wrong() {
            if (plain(text).isEmpty()) {
                return "text";
            }
            var assesses = noted() == ReviewNote.Kind.SELF_ASSESSMENT;
            if (assesses
                    ? SelfAssessed.of(plain(about)).isEmpty()
                    : Question.of(plain(about)).isEmpty()) {
                return "about";
            }
            if (assesses && !stands().isGrade()) {
                return "grade";
            }
            return plain(due).isEmpty() || isDay(plain(due)) ? "" : "due";
        }

        private static boolean isDay(String text) {
            try {
                LocalDate.parse(text);
                return true;
            } catch (DateTimeException noDay) {
                return false;
            }
        }

        List<String> cells(String who) {
            return List.of(
                    noted().words(),
                    plain(about),
                    plain(text),
                    plain(owner),
                    plain(due),
                    stands().words(),
                    plain(figure),
                    who,
                    LocalDate.now(ENGLAND).toString());
        }

        private ReviewNote.Kind noted() {
            return ReviewNote.Kind.of(plain(kind)).orElse(ReviewNote.Kind.NARRATIVE);
        }

        private ReviewNote.Standing stands() {
            return ReviewNote.Standing.of(plain(standing))
                    .filter(one -> one.fits(noted()))
                    .orElse(ReviewNote.Standing.PLANNED);
        }

        private static String plain(@Nullable String given) {
            var text = given == null ? "" : given.strip();
            return text.substring(0, Math.min(MOST_LETTERS, text.length()));
        }
    }

    @PostMapping("/places/{place}/evidence/notes")
    ResponseEntity<Void> add(@PathVariable String place, @ModelAttribute Form form, @Nullable Principal principal)
            throws NotShown {
        places.get(place);
        var back = Links.chapter(place, form.chapter() == null ? "" : form.chapter());
        var wrong = form.wrong();
        if (!wrong.isEmpty()) {
            return Redirect.to(back + "?wrong=" + wrong);
        }
        var who = Who.of(principal);
        var cells = form.cells(who);
        keep(place, cells, who, "wrote for a peer review", shortened(cells.get(2)));
        return Redirect.to(back);
    }

    /// Takes a note back, by a row that says so; the wording of a narrative before it then stands again.
    @PostMapping("/places/{place}/evidence/notes/undo")
    ResponseEntity<Void> undo(
            @PathVariable String place,
            @RequestParam long number,
            @RequestParam(defaultValue = "") String chapter,
            @Nullable Principal principal)
            throws NotShown {
        places.get(place);
        var who = Who.of(principal);
        Notes.standing(rows, place).stream()
                .filter(note -> note.number() == number)
                .findFirst()
                .ifPresent(note -> takeBack(place, note, who));
        return Redirect.to(Links.chapter(place, chapter));
    }

    /// The audit has what was taken back and what stands again.
    private void takeBack(String place, Notes.Note note, String who) {
        var again = Notes.before(rows, place, note).map(Notes.Note::text).orElse("nothing");
        var told = note.single() ? "%s; stands again: %s".formatted(shortened(note.text()), shortened(again)) : "";
        keep(place, withdrawn(note, who), who, "took back a note for a peer review", told);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TOLD ? text : text.substring(0, LONGEST_TOLD) + "\u2026";
    }

    private static List<String> withdrawn(Notes.Note note, String who) {
        return List.of(
                note.kind(),
                note.about(),
                note.text(),
                note.owner(),
                note.due(),
                ReviewNote.Standing.WITHDRAWN.words(),
                "",
                who,
                LocalDate.now(ENGLAND).toString());
    }

    private void keep(String place, List<String> cells, String who, String done, String told) {
        rows.add(place, EnteredTable.EVIDENCE, cells, who);
        var about = cells.get(0) + ": " + cells.get(1);
        audit.add(who, place, done, told.isEmpty() ? about : about + ": " + told);
        places.reopen(place);
    }
}
