package org.mainstay.web.page.evidence;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.pack.Question;
import org.mainstay.model.review.ReviewNote;
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
            if (Question.of(plain(about)).isEmpty()) {
                return "about";
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
                    ReviewNote.Kind.of(plain(kind))
                            .orElse(ReviewNote.Kind.NARRATIVE)
                            .words(),
                    plain(about),
                    plain(text),
                    plain(owner),
                    plain(due),
                    ReviewNote.Standing.of(plain(standing))
                            .orElse(ReviewNote.Standing.PLANNED)
                            .words(),
                    plain(figure),
                    who,
                    LocalDate.now(ENGLAND).toString());
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
        keep(place, cells, who, "wrote for a peer review");
        return Redirect.to(back);
    }

    /// Takes a note back, by a row that says so; what stood before it stands again only where it is written again.
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
                .ifPresent(note -> keep(place, withdrawn(note, who), who, "took back a note for a peer review"));
        return Redirect.to(Links.chapter(place, chapter));
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

    private void keep(String place, List<String> cells, String who, String done) {
        rows.add(place, EnteredTable.EVIDENCE, cells, who);
        audit.add(who, place, done, cells.get(0) + ": " + cells.get(1));
        places.reopen(place);
    }
}
