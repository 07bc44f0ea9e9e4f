package org.mainstay.web.page.people;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.AuditEntry;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What was done, by whom and when: in one place, or in the whole installation.
@Controller
final class AuditPage {

    private static final int ENTRIES = 100;
    private static final String FIRST = "" + Long.MAX_VALUE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final OpenPlaces places;
    private final AuditTrail trail;

    AuditPage(OpenPlaces places, AuditTrail trail) {
        this.places = places;
        this.trail = trail;
    }

    /// What the template knows.
    ///
    /// @param earlier the address of what came before, empty where there is nothing
    record Shown(String earlier) {}

    @GetMapping("/audit")
    Page ofInstallation(@RequestParam(defaultValue = FIRST) long before) {
        return page(Where.NOWHERE, "/audit", trail.all(before, ENTRIES));
    }

    @GetMapping("/places/{place}/audit")
    Page ofPlace(@PathVariable String place, @RequestParam(defaultValue = FIRST) long before) throws NotShown {
        var where = Where.of(place, places.find(place).name(), Where.Section.NONE);
        return page(where, where.base() + "/audit", trail.of(place, before, ENTRIES));
    }

    private static Page page(Where where, String address, List<AuditEntry> entries) {
        var table = new Table(
                "audit",
                "What was done",
                List.of("When", "Who", "Place", "What", "About"),
                entries.stream().map(AuditPage::row).toList());
        var earlier = entries.size() < ENTRIES
                ? ""
                : address + "?before=" + entries.getLast().number();
        return Page.of(where, "audit", "What was done, and by whom", new Shown(earlier), List.of(table));
    }

    private static List<Cell> row(AuditEntry entry) {
        return List.of(
                Cell.text(MOMENT.format(entry.at())),
                Cell.text(entry.who()),
                Cell.text(entry.place() == null ? "" : entry.place()),
                Cell.text(entry.action()),
                Cell.text(entry.detail()));
    }
}
