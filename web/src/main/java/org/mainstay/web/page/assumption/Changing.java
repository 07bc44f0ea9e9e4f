package org.mainstay.web.page.assumption;

import java.math.BigDecimal;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ChangeAssumption;
import org.mainstay.app.command.ChangeAssumption.Asked;
import org.mainstay.app.command.Unusable;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Grade;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Keeps a changed assumption as a row of its own; the place is read again with it in the background.
@Controller
final class Changing {

    private static final int LONGEST = 1000;
    private static final int SOURCE = 9;
    private static final int GRADE = 10;
    private static final int VERIFIED = 11;

    private final OpenPlaces places;
    private final AssumptionPage page;
    private final Database database;
    private final EnteredRows rows;
    private final AuditTrail audit;

    Changing(OpenPlaces places, AssumptionPage page, Database database, EnteredRows rows, AuditTrail audit) {
        this.places = places;
        this.page = page;
        this.database = database;
        this.rows = rows;
        this.audit = audit;
    }

    @PostMapping("/places/{place}/assumptions/{id}")
    Object change(
            @PathVariable String place,
            @PathVariable String id,
            AskedChange typed,
            @RequestParam(defaultValue = "") String why,
            @Nullable Principal person)
            throws NotShown {
        var open = places.get(place);
        var held = AssumptionPage.find(open, id);
        try {
            if (why.isBlank() || why.length() > LONGEST) {
                throw new Unusable("Say in a sentence why you change it: others will ask.");
            }
            var changed = ChangeAssumption.changed(held, typed.asked(held));
            keep(place, changed, Who.of(person), why.strip());
            return Redirect.to(Links.assumption(place, held.id()));
        } catch (Unusable wrong) {
            return page.page(open, held, typed, String.valueOf(wrong.getMessage()), List.of());
        }
    }

    /// Goes back to the numbers of an earlier row, by a row that says so.
    @PostMapping("/places/{place}/assumptions/{id}/back")
    Object back(
            @PathVariable String place, @PathVariable String id, @RequestParam long number, @Nullable Principal person)
            throws NotShown, Unusable {
        var open = places.get(place);
        var held = AssumptionPage.find(open, id);
        var changed = ChangeAssumption.changed(
                held,
                number == 0
                        ? asked(ChangeAssumption.original(open.reading(), held.id()))
                        : earlier(place, held.id(), number));
        keep(place, changed, Who.of(person), "Went back to earlier numbers.");
        return Redirect.to(Links.assumption(place, held.id()));
    }

    private static Asked asked(Assumption assumption) {
        return new Asked(
                assumption.value(),
                assumption.low(),
                assumption.high(),
                assumption.source(),
                assumption.grade(),
                assumption.verified());
    }

    private Asked earlier(String place, String id, long number) throws NotShown {
        var cells = rows.of(place, EnteredTable.ASSUMPTIONS).stream()
                .filter(row -> row.number() == number && row.cells().getFirst().equals(id))
                .findFirst()
                .orElseThrow(NotShown.NoSuchPlace::new)
                .cells();
        return new Asked(
                new BigDecimal(cells.get(1)),
                new BigDecimal(cells.get(2)),
                new BigDecimal(cells.get(3)),
                cells.get(SOURCE),
                Grade.of(Integer.parseInt(cells.get(GRADE))),
                cells.get(VERIFIED).equals("yes"));
    }

    private void keep(String place, Assumption changed, String who, String why) {
        var today = LocalDate.now(ZoneId.systemDefault());
        database.transactions().executeWithoutResult(done -> {
            rows.add(place, EnteredTable.ASSUMPTIONS, ChangeAssumption.cells(changed, who, today, why), who);
            audit.add(
                    who,
                    place,
                    "assumption changed",
                    "%s: %s (%s to %s). %s"
                            .formatted(changed.id(), changed.value(), changed.low(), changed.high(), why));
        });
        places.reopen(place);
    }
}
