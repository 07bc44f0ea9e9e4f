package org.mainstay.web.page.data;

import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.DecideMatch;
import org.mainstay.app.command.DecideMatch.Decision;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Redirect;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Keeps what people decide about pairs of names; the place is read again with it in the background.
@Controller
final class Deciding {

    private static final int LONGEST = 1000;

    private final OpenPlaces places;
    private final Database database;
    private final EnteredRows rows;
    private final AuditTrail audit;

    Deciding(OpenPlaces places, Database database, EnteredRows rows, AuditTrail audit) {
        this.places = places;
        this.database = database;
        this.rows = rows;
        this.audit = audit;
    }

    @PostMapping("/places/{place}/data/matches")
    ResponseEntity<Void> decide(
            @PathVariable String place,
            @RequestParam String left,
            @RequestParam String right,
            @RequestParam String answer,
            @RequestParam(defaultValue = "") String why,
            @Nullable Principal person)
            throws NotShown {
        var asked = places.get(place).reading().organisations().pairs().stream()
                .anyMatch(pair -> pair.left().equals(left) && pair.right().equals(right));
        var given = MatchesPage.answer(answer)
                .filter(known -> asked && why.length() <= LONGEST)
                .orElseThrow(
                        () -> new ResponseStatusException(
                                HttpStatus.BAD_REQUEST,
                                "This pair is not in question any more, or the reason is longer than 1,000 letters. Go back and look again."));
        keep(place, new Decision(left, right, given, Who.of(person), today(), why.strip()), "match decided");
        return back(place);
    }

    @PostMapping("/places/{place}/data/matches/undo")
    ResponseEntity<Void> undo(
            @PathVariable String place,
            @RequestParam String left,
            @RequestParam String right,
            @Nullable Principal person)
            throws NotShown {
        places.find(place);
        Decisions.of(rows.of(place, EnteredTable.DECISIONS))
                .find(left, right)
                .ifPresent(decision -> keep(
                        place, DecideMatch.undoing(decision, Who.of(person), today()), "match decision taken back"));
        return back(place);
    }

    private void keep(String place, Decision decision, String action) {
        database.transactions().executeWithoutResult(done -> {
            rows.add(place, EnteredTable.DECISIONS, DecideMatch.cells(decision), decision.who());
            audit.add(
                    decision.who(),
                    place,
                    action,
                    "%s / %s: %s"
                            .formatted(
                                    decision.left(),
                                    decision.right(),
                                    decision.answer().words()));
        });
        places.reopen(place);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private static ResponseEntity<Void> back(String place) {
        return Redirect.to(Links.data(place) + "/matches");
    }
}
