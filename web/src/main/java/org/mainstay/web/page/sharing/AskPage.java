package org.mainstay.web.page.sharing;

import java.security.Principal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.AskedPartner;
import org.mainstay.web.store.AskedPartners;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Asks partners what their grants pay for, each by a private link, and shows who has answered.
@Controller
final class AskPage {

    private static final int LONGEST_DAYS = 365;

    private final OpenPlaces places;
    private final AskedPartners partners;
    private final AuditTrail audit;

    AskPage(OpenPlaces places, AskedPartners partners, AuditTrail audit) {
        this.places = places;
        this.partners = partners;
        this.audit = audit;
    }

    /// What the template knows.
    ///
    /// @param organisations whom one can ask, by id: those with a grant, the unreported first
    /// @param open links that can be revoked, by digest
    /// @param made the address of a link just made, null where none was; it cannot be had again
    /// @param madeFor whom it is for
    record Shown(
            List<Choice> organisations,
            Map<String, String> open,
            @Nullable Object made,
            @Nullable Object madeFor,
            String address) {}

    /// One body that can be asked.
    record Choice(String id, String name) {}

    @GetMapping("/places/{place}/ask")
    Page show(@PathVariable String place, Model model) throws NotShown {
        var found = places.get(place);
        var asked = partners.of(place);
        var now = Instant.now();
        var open = new TreeMap<String, String>();
        asked.stream()
                .filter(one -> one.open(now))
                .forEach(one -> open.put(one.digest(), name(found, one.organisation())));
        return Page.of(
                Where.of(place, found.name(), Where.Section.OPTIONS),
                "ask-partners",
                "Ask partners",
                new Shown(
                        choices(found),
                        open,
                        model.getAttribute("made"),
                        model.getAttribute("madeFor"),
                        Links.ask(place)),
                List.of(new Table(
                        "asked",
                        "Who was asked, and who has answered",
                        List.of("Organisation", "Asked on", "By", "Answer"),
                        asked.stream().map(one -> row(found, one, now)).toList())));
    }

    private static List<Cell> row(OpenPlace open, AskedPartner asked, Instant now) {
        return List.of(
                Cell.text(name(open, asked.organisation())),
                Cell.text(Days.of(asked.madeAt())),
                Cell.text(asked.madeBy()),
                state(asked, now));
    }

    private static Cell state(AskedPartner asked, Instant now) {
        var answered = asked.answeredAt();
        if (answered != null) {
            return new Cell.Tag("Answered on " + Days.of(answered), "green");
        }
        if (asked.revokedAt() != null) {
            return new Cell.Tag("Revoked", "grey");
        }
        return asked.open(now)
                ? new Cell.Tag("Waiting until " + Days.of(asked.expiresAt()), "blue")
                : new Cell.Tag("No answer by " + Days.of(asked.expiresAt()), "orange");
    }

    private static String name(OpenPlace open, String organisation) {
        return open.lines().lines().stream()
                .map(FundingLine::organisation)
                .filter(one -> one.id().equals(organisation))
                .map(one -> one.name())
                .findFirst()
                .orElse(organisation);
    }

    private static List<Choice> choices(OpenPlace open) {
        return open.lines().lines().stream()
                .map(line ->
                        new Choice(line.organisation().id(), line.organisation().name()))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .sorted(Comparator.comparing(Choice::name).thenComparing(Choice::id))
                .toList();
    }

    /// Makes a link for one organisation, about one of its grants or about all; its address is shown once.
    @PostMapping("/places/{place}/ask")
    ResponseEntity<Void> ask(
            @PathVariable String place,
            @RequestParam String organisation,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "30") int days,
            @Nullable Principal principal,
            RedirectAttributes shownOnce)
            throws NotShown {
        var open = places.get(place);
        var known = open.lines().lines().stream()
                .filter(one -> one.organisation().id().equals(organisation))
                .anyMatch(one -> line.isEmpty() || one.id().equals(line));
        if (!known) {
            throw new NotShown.NoSuchPlace();
        }
        var who = Who.of(principal);
        var expires = Instant.now().plus(Math.clamp(days, 1, LONGEST_DAYS), ChronoUnit.DAYS);
        var token = partners.ask(place, organisation, line.isEmpty() ? null : line, who, expires);
        audit.add(who, place, "asked a partner", organisation);
        shownOnce.addFlashAttribute("made", Days.here("/ask/" + token));
        shownOnce.addFlashAttribute("madeFor", name(open, organisation));
        return Redirect.to(Links.ask(place));
    }

    @PostMapping("/places/{place}/ask/revoke")
    ResponseEntity<Void> revoke(@PathVariable String place, @RequestParam String link, @Nullable Principal principal)
            throws NotShown {
        places.find(place);
        if (partners.revoke(place, link)) {
            audit.add(Who.of(principal), place, "revoked a partner's link", "");
        }
        return Redirect.to(Links.ask(place));
    }
}
