package org.mainstay.web.page.option;

import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.document.CutJson;
import org.mainstay.engine.appraisal.CutAnswer;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.funding.SetAside;
import org.mainstay.model.need.Need;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.EnteredRow;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What ending one grant would do, and whether a person set it aside.
@Controller
final class LinePage {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int MOST_LETTERS = 1_000;

    private final OpenPlaces places;
    private final EnteredRows rows;
    private final AuditTrail audit;

    LinePage(OpenPlaces places, EnteredRows rows, AuditTrail audit) {
        this.places = places;
        this.rows = rows;
        this.audit = audit;
    }

    /// What the template knows.
    ///
    /// @param set aside as last entered; null where it is not
    /// @param reading whether what was entered last is still being worked in
    record Shown(
            FundingLine line,
            String need,
            VerdictCard card,
            CutAnswer answer,
            @Nullable Aside set,
            boolean reading,
            boolean reasonMissing,
            String address,
            String organisation,
            String explain,
            String ask) {}

    /// A decision that stands.
    record Aside(String answer, String why, String who, String when) {}

    @GetMapping("/places/{place}/options/lines/{line}")
    Page show(
            @PathVariable String place,
            @PathVariable String line,
            @RequestParam(required = false) @Nullable String missing)
            throws NotShown {
        var open = places.get(place);
        var found = find(open, line);
        var answer = open.judge().judge(found.id()).orElseThrow(NotShown.NoSuchPlace::new);
        var tables = new ArrayList<Table>(CutTables.of(answer));
        tables.add(LineTables.others(place, open, found));
        return Page.of(
                        Where.of(place, open.name(), Where.Section.OPTIONS).withBase(Links.line(place, found.id())),
                        "line",
                        "What would cutting this grant do?",
                        new Shown(
                                found,
                                found.findNeed().map(Need::words).orElse("not known"),
                                VerdictCard.of(answer.judged()),
                                answer,
                                aside(place, found),
                                places.doing(place) != null,
                                missing != null,
                                Links.line(place, found.id()),
                                Links.organisation(place, found.organisation().id()),
                                Links.explain(place, found.organisation().id(), found.id()),
                                Links.ask(place)),
                        tables)
                .with(out -> CutJson.write(out, answer));
    }

    private static FundingLine find(OpenPlace open, String segment) throws NotShown {
        return open.lines().find(Links.id(segment)).orElseThrow(NotShown.NoSuchPlace::new);
    }

    private @Nullable Aside aside(String place, FundingLine line) {
        return rows.of(place, EnteredTable.SET_ASIDE).stream()
                .map(EnteredRow::cells)
                .filter(cells -> cells.get(0).equals(line.organisation().id())
                        && cells.get(1).equals(line.label()))
                .reduce((earlier, later) -> later)
                .filter(cells -> !cells.get(2).equals(SetAside.Answer.UNDO.words()))
                .map(cells -> new Aside(cells.get(2), cells.get(5), cells.get(3), cells.get(4)))
                .orElse(null);
    }

    /// Adds a row that sets the line aside, or takes that back; the place is then read again.
    @PostMapping("/places/{place}/options/lines/{line}/set-aside")
    ResponseEntity<Void> setAside(
            @PathVariable String place,
            @PathVariable String line,
            @RequestParam String answer,
            @RequestParam(defaultValue = "") String why,
            @Nullable Principal principal)
            throws NotShown {
        var found = find(places.get(place), line);
        var address = Links.line(place, found.id());
        var given = SetAside.Answer.of(answer);
        var reason = why.strip();
        if (given.isEmpty() || (given.get() != SetAside.Answer.UNDO && reason.isEmpty())) {
            return Redirect.to(address + "?missing=reason#set-aside");
        }
        var who = Who.of(principal);
        var cells = List.of(
                found.organisation().id(),
                found.label(),
                given.get().words(),
                who,
                LocalDate.now(ENGLAND).toString(),
                reason.substring(0, Math.min(MOST_LETTERS, reason.length())));
        rows.add(place, EnteredTable.SET_ASIDE, cells, who);
        audit.add(who, place, "set a grant aside: " + given.get().words(), found.id());
        places.reopen(place);
        return Redirect.to(address + "#set-aside");
    }
}
