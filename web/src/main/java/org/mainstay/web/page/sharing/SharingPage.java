package org.mainstay.web.page.sharing;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.result.Appraised;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.result.KeptResults;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.store.SharedLink;
import org.mainstay.web.store.SharedLinks;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Where;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Makes and revokes public links to a kept result, and notes when each body that it names was told.
@Controller
final class SharingPage {

    private static final int LONGEST_DAYS = 365;

    private final OpenPlaces places;
    private final KeptResults kept;
    private final SharedLinks shared;
    private final Disclosures disclosures;
    private final EnteredRows rows;
    private final AuditTrail audit;

    SharingPage(
            OpenPlaces places,
            KeptResults kept,
            SharedLinks shared,
            Disclosures disclosures,
            EnteredRows rows,
            AuditTrail audit) {
        this.places = places;
        this.kept = kept;
        this.shared = shared;
        this.disclosures = disclosures;
        this.rows = rows;
        this.audit = audit;
    }

    /// What the template knows.
    ///
    /// @param made the address of a link just made, null where none was; it cannot be had again
    /// @param sayable whether the names that people gave name nobody too early
    record Shown(
            KeptResult result,
            List<Link> links,
            List<Body> bodies,
            @Nullable Object made,
            boolean sayable,
            String address,
            String back,
            String today,
            @Nullable String wrong) {}

    /// One link, in words.
    record Link(String digest, String made, String state, boolean open) {}

    /// One body that the result names, and when it was told.
    record Body(String id, String name, String told, String from) {}

    @GetMapping("/places/{place}/options/{result}/sharing")
    Page show(
            @PathVariable String place,
            @PathVariable("result") String id,
            @RequestParam(required = false) @Nullable String wrong,
            Model model)
            throws NotShown {
        var name = places.find(place).name();
        var result = kept.get(place, id);
        var stored = result.stored();
        return Page.of(
                Where.of(place, name, Where.Section.OPTIONS).withBase(Links.result(place, stored.id())),
                "sharing",
                "Share: " + result.title(),
                new Shown(
                        result,
                        links(place, stored.id()),
                        bodies(result, disclosures.of(stored)),
                        model.getAttribute("made"),
                        disclosures.sayable(result),
                        Links.sharing(place, stored.id()),
                        Links.result(place, stored.id()),
                        Disclosures.today().toString(),
                        wrong == null ? null : "Give the day on which the body was told, today at the latest."),
                List.of());
    }

    private List<Link> links(String place, UUID result) {
        return shared.of(place).stream()
                .filter(link -> link.result().equals(result))
                .map(SharingPage::link)
                .toList();
    }

    private static Link link(SharedLink link) {
        var state = link.revokedAt() != null
                ? "Revoked"
                : (link.open(Instant.now()) ? "Open until " : "Ended on ") + Days.of(link.expiresAt());
        return new Link(
                link.digest(),
                "Made on %s by %s".formatted(Days.of(link.madeAt()), link.madeBy()),
                state,
                link.open(Instant.now()));
    }

    private static List<Body> bodies(KeptResult result, Disclosure disclosure) {
        var names = new TreeMap<String, String>();
        for (var one : result.appraised().results()) {
            for (var change : one.changes()) {
                names.put(change.organisationId(), change.organisation());
                addInto(names, change);
            }
        }
        return names.entrySet().stream()
                .map(entry -> new Body(
                        entry.getKey(),
                        entry.getValue(),
                        disclosure.told().containsKey(entry.getKey())
                                ? Format.day(disclosure.told().get(entry.getKey()))
                                : "",
                        disclosure.from(entry.getKey()).map(Format::day).orElse("")))
                .sorted(Comparator.comparing(Body::name))
                .toList();
    }

    private static void addInto(Map<String, String> names, Appraised.Changed change) {
        var id = change.intoOrganisationId();
        var name = change.intoOrganisation();
        if (id != null && name != null) {
            names.put(id, name);
        }
    }

    /// Makes a link to a result that somebody kept; its address is shown once.
    @PostMapping("/places/{place}/options/{result}/sharing")
    ResponseEntity<Void> share(
            @PathVariable String place,
            @PathVariable("result") String id,
            @RequestParam(defaultValue = "30") int days,
            @Nullable Principal principal,
            RedirectAttributes shownOnce)
            throws NotShown {
        var result = kept.get(place, id);
        if (result.stored().keptAt() != null && disclosures.sayable(result)) {
            var who = Who.of(principal);
            var expires = Instant.now().plus(Math.clamp(days, 1, LONGEST_DAYS), ChronoUnit.DAYS);
            var token = shared.share(result.stored().id(), who, expires);
            shownOnce.addFlashAttribute("made", Days.here("/shared/" + token));
            audit.add(who, place, "shared a result", result.title());
        }
        return Redirect.to(Links.sharing(place, result.stored().id()));
    }

    @PostMapping("/places/{place}/options/{result}/sharing/revoke")
    ResponseEntity<Void> revoke(
            @PathVariable String place,
            @PathVariable("result") String id,
            @RequestParam String link,
            @Nullable Principal principal)
            throws NotShown {
        var result = kept.get(place, id);
        if (shared.revoke(place, link)) {
            audit.add(Who.of(principal), place, "revoked a public link", result.title());
        }
        return Redirect.to(Links.sharing(place, result.stored().id()));
    }

    /// Notes when a body was told; without a day, that it was not.
    @PostMapping("/places/{place}/options/{result}/sharing/told")
    ResponseEntity<Void> told(
            @PathVariable String place,
            @PathVariable("result") String id,
            @RequestParam String organisation,
            @RequestParam(defaultValue = "") String day,
            @Nullable Principal principal)
            throws NotShown {
        var result = kept.get(place, id);
        var address = Links.sharing(place, result.stored().id());
        if (!day.isEmpty() && !past(day)) {
            return Redirect.to(address + "?wrong=day");
        }
        var who = Who.of(principal);
        rows.add(place, EnteredTable.TOLD, List.of(result.stored().id().toString(), organisation, day), who);
        audit.add(who, place, day.isEmpty() ? "took back that a body was told" : "told a body", organisation);
        return Redirect.to(address + "#told");
    }

    private static boolean past(String day) {
        try {
            return !LocalDate.parse(day).isAfter(Disclosures.today());
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
