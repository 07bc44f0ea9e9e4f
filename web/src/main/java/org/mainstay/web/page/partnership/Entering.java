package org.mainstay.web.page.partnership;

import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.EnterRow;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Where;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The forms that enter rows about partnerships, and the way back from what was entered.
@Controller
final class Entering {

    private static final String NO_FORM = "Nothing of that kind can be entered about a partnership.";
    private static final int LONGEST = 1_000;
    private static final int LONGEST_ID = 50;

    private final OpenPlaces places;
    private final EnteredBook book;

    Entering(OpenPlaces places, EnteredBook book) {
        this.places = places;
        this.book = book;
    }

    /// What the template knows.
    ///
    /// @param needed what must be filled in
    record Shown(Form form, List<EnterRow.Fault> problems, String name, String needed) {}

    @GetMapping("/places/{place}/partnerships/new")
    Page begin(@PathVariable String place) throws NotShown {
        var open = places.get(place);
        open.awaitPartners();
        return page(open, "", Entry.PARTNERSHIP, Map.of(), List.of());
    }

    @PostMapping("/places/{place}/partnerships/new")
    Object add(
            @PathVariable String place,
            @RequestParam MultiValueMap<String, String> typed,
            @Nullable Principal principal)
            throws NotShown {
        var open = places.get(place);
        var register = open.partners().answer().partnerships().register();
        var name = String.join(" ", typed.getOrDefault("name", List.of()));
        var id = freeId(
                name,
                taken -> register.find(taken).isPresent()
                        || book.latest(place, taken).isPresent());
        return keep(open, id, Entry.PARTNERSHIP, typed, principal);
    }

    @GetMapping("/places/{place}/partnerships/{id}/enter/{what}")
    Page ask(
            @PathVariable String place,
            @PathVariable String id,
            @PathVariable String what,
            @RequestParam(defaultValue = "") String about)
            throws NotShown {
        var open = places.get(place);
        var key = Links.id(id);
        var entry = entry(place, what);
        var standing = open.awaitPartners()
                .partnerships()
                .find(key)
                .orElseThrow(() -> new NotShown.NothingThere(place, PartnershipPage.NO_PARTNERSHIP));
        return page(open, key, entry, Prefilled.of(entry, standing.partnership(), about), List.of());
    }

    @PostMapping("/places/{place}/partnerships/{id}/enter/{what}")
    Object enter(
            @PathVariable String place,
            @PathVariable String id,
            @PathVariable String what,
            @RequestParam MultiValueMap<String, String> typed,
            @Nullable Principal principal)
            throws NotShown {
        var open = places.get(place);
        var key = Links.id(id);
        if (open.partners().answer().partnerships().find(key).isEmpty()) {
            throw new NotShown.NothingThere(place, PartnershipPage.NO_PARTNERSHIP);
        }
        return keep(open, key, entry(place, what), typed, principal);
    }

    @PostMapping("/places/{place}/partnerships/{id}/undo")
    ResponseEntity<Void> undo(@PathVariable String place, @PathVariable String id, @Nullable Principal principal)
            throws NotShown {
        places.find(place);
        var key = Links.id(id);
        var who = Who.of(principal);
        book.latest(place, key)
                .ifPresent(last -> book.keep(
                        place, key, List.of(EnteredBook.undoing(last, who)), who, "partnership entry taken back"));
        return Redirect.to(Links.partnerships(place));
    }

    private Object keep(
            OpenPlace open,
            String id,
            Entry entry,
            MultiValueMap<String, String> typed,
            @Nullable Principal principal) {
        var who = Who.of(principal);
        var tidy = new HashMap<String, String>();
        typed.forEach((column, words) -> {
            var cell = EnterRow.cell(String.join("; ", words));
            tidy.put(column, cell.substring(0, Math.min(LONGEST, cell.length())));
        });
        var cells = EnteredBook.cells(entry, id, tidy, who);
        var faults = EnterRow.faults(entry.reader(), entry.table().columns(), cells);
        if (!faults.isEmpty()) {
            return page(open, id, entry, tidy, faults);
        }
        book.keep(
                open.id(),
                id,
                List.of(new EnteredBook.Entered(entry.table(), cells)),
                who,
                "partnership: " + entry.title().toLowerCase(Locale.UK));
        var known = open.partners().answer().partnerships().find(id).isPresent();
        return Redirect.to(known ? Links.partnership(open.id(), id) : Links.partnerships(open.id()));
    }

    private static Entry entry(String place, String what) throws NotShown {
        return Entry.find(what).orElseThrow(() -> new NotShown.NothingThere(place, NO_FORM));
    }

    private static Page page(
            OpenPlace open, String id, Entry entry, Map<String, String> values, List<EnterRow.Fault> faults) {
        var isNew = open.partners().answer().partnerships().find(id).isEmpty();
        var action = isNew ? Links.partnerships(open.id()) + "/new" : Links.enter(open.id(), id, entry.path());
        var back = isNew ? Links.partnerships(open.id()) : Links.partnership(open.id(), id);
        var fields = new ArrayList<Form.Filled>();
        for (var field : entry.fields()) {
            var wrong = faults.stream()
                    .filter(fault -> field(fault, entry).equals(field.id()))
                    .map(EnterRow.Fault::words)
                    .findFirst()
                    .orElse("");
            fields.add(new Form.Filled(field, values.getOrDefault(field.id(), ""), wrong));
        }
        var form = new Form(action, back, "Write this down", fields);
        var name = open.partners()
                .answer()
                .partnerships()
                .find(id)
                .map(standing -> standing.partnership().name())
                .orElse("");
        return Page.of(
                Where.of(open.id(), open.name(), Where.Section.PARTNERSHIPS),
                "partnership-entry",
                isNew ? "A new partnership" : entry.title(),
                new Shown(form, form.problems(), name, entry.needed()),
                List.of());
    }

    /// Where a fault is shown: at its column, if the form has it; a decision without its appraisal at that.
    private static String field(EnterRow.Fault fault, Entry entry) {
        var known = entry.fields().stream().anyMatch(field -> field.id().equals(fault.column()));
        if (known) {
            return fault.column();
        }
        return entry == Entry.DECISION ? "appraisal" : entry.fields().getFirst().id();
    }

    /// `Debt Advice Forum` becomes `debt-advice-forum`, or `debt-advice-forum-2` where that is taken.
    static String freeId(String name, Predicate<String> taken) {
        var words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var plain = words.substring(0, Math.min(LONGEST_ID, words.length())).replaceAll("^-|-$", "");
        var base = plain.isEmpty() || List.of("new", "suggestions", "figures").contains(plain)
                ? "partnership-" + plain
                : plain;
        var first = base.replaceAll("-$", "");
        var id = first;
        for (var number = 2; taken.test(id); number++) {
            id = first + "-" + number;
        }
        return id;
    }
}
