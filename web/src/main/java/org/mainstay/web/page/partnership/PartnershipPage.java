package org.mainstay.web.page.partnership;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.document.PartnersJson;
import org.mainstay.app.report.Format;
import org.mainstay.engine.partnership.Practice;
import org.mainstay.engine.partnership.Standing;
import org.mainstay.model.partnership.Partnership;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Card;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One partnership: what people wrote down, and how it stands by the data.
@Controller
final class PartnershipPage {

    static final String NO_PARTNERSHIP =
            "No partnership of this place has this address. What was entered a moment ago may still be worked in.";

    private final OpenPlaces places;
    private final EnteredBook book;

    PartnershipPage(OpenPlaces places, EnteredBook book) {
        this.places = places;
        this.book = book;
    }

    /// What the template knows.
    ///
    /// @param undoable what was entered here last, in words; empty where nothing here was
    record Shown(
            Standing standing,
            String list,
            String address,
            List<Fact> facts,
            List<Card> cards,
            List<Practice> practices,
            List<Way> ways,
            String undoable,
            boolean doing) {}

    /// Something written down.
    record Fact(String label, String words) {}

    /// A way to enter something.
    record Way(String words, String link) {}

    @GetMapping("/places/{place}/partnerships/{id}")
    Page show(@PathVariable String place, @PathVariable String id) throws NotShown {
        var open = places.get(place);
        var answer = open.awaitPartners().partnerships();
        var key = Links.id(id);
        var standing = answer.find(key).orElseThrow(() -> new NotShown.NothingThere(place, NO_PARTNERSHIP));
        var due = answer.register().due().stream()
                .filter(one -> one.partnership().equals(key))
                .toList();
        return Page.of(
                        Where.of(place, open.name(), Where.Section.PARTNERSHIPS).withBase(Links.partnerships(place)),
                        "partnership",
                        standing.partnership().name(),
                        shown(place, standing),
                        List.of(
                                PartnershipTables.due(
                                        place, answer.register().quarter().words(), due),
                                PartnershipTables.findings(standing),
                                PartnershipTables.money(standing),
                                PartnershipTables.lines(place, standing),
                                PartnershipTables.members(place, standing),
                                PartnershipTables.notReached(standing),
                                PartnershipTables.decisions(standing)))
                .with(out -> PartnersJson.writeOne(out, standing, due));
    }

    private Shown shown(String place, Standing standing) {
        var undoable = book.latest(place, standing.id())
                .map(last -> last.entry().title() + ", by " + last.row().who())
                .orElse("");
        var ways = new ArrayList<Way>();
        for (var entry : Entry.values()) {
            ways.add(new Way(entry.title(), Links.enter(place, standing.id(), entry.path())));
        }
        return new Shown(
                standing,
                Links.partnerships(place),
                Links.partnership(place, standing.id()),
                facts(standing.partnership().partnership()),
                cards(standing),
                standing.effective() ? standing.practices() : List.of(),
                ways,
                undoable,
                places.doing(place) != null);
    }

    private static List<Card> cards(Standing standing) {
        var funds = standing.funds();
        var reach = standing.reach();
        return List.of(
                Card.of(funds.yearly(), "a year over its lines", standing.form().instruments()),
                Card.of(funds.arrived(), "of what was agreed was paid", ""),
                Card.of(reach.served(), "people a year", "as partners report"),
                Card.of(reach.cost(), "a year for each person", ""),
                Card.of(reach.losing(), "people would lose service", "over three years, each line ended by itself"));
    }

    private static List<Fact> facts(Partnership row) {
        var facts = new ArrayList<Fact>();
        add(facts, "For", row.purpose());
        add(facts, "Wants to change", String.join("; ", row.outcomes()));
        var governance = row.governance();
        add(facts, "Agreement", governance.agreement());
        add(facts, "Board", governance.board());
        add(facts, "Who decides what", governance.decisionRights());
        add(facts, "Data are shared under", governance.dataSharing());
        var single = governance.singleEntry();
        add(facts, "One door for all of it", single == null ? "not known" : single ? "yes" : "no");
        add(facts, "Services", String.join("; ", row.scope().services()));
        var term = row.term();
        var start = term.start();
        var review = term.review();
        var end = term.end();
        add(facts, "Since", start == null ? "not known" : Format.day(start));
        add(facts, "Looked at again by", review == null ? "not known" : Format.day(review));
        add(facts, "Until", end == null ? "open" : Format.day(end));
        if (!term.successor().isEmpty()) {
            add(facts, "Carried on by", term.successor());
        }
        add(
                facts,
                "Written down",
                "%s by %s%s"
                        .formatted(
                                Format.day(row.entry().when()),
                                row.entry().who().isEmpty()
                                        ? "somebody"
                                        : row.entry().who(),
                                row.entry().why().isEmpty()
                                        ? ""
                                        : " (" + row.entry().why() + ")"));
        return facts;
    }

    private static void add(List<Fact> facts, String label, String words) {
        facts.add(new Fact(label, words.isEmpty() ? "nobody said" : words));
    }
}
