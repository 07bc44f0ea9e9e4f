package org.mainstay.web.page.organisation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ShowOrganisation;
import org.mainstay.app.document.WhoJson;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Card;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Pictures;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.mainstay.web.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Everything that is known of one organisation.
@Controller
final class OrganisationPage {

    private final OpenPlaces places;

    OrganisationPage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    ///
    /// @param ward where it has its address, empty where that is not known
    /// @param money null where the files show none
    record Shown(
            ShowOrganisation.Shown found,
            String what,
            String ward,
            String wardLink,
            List<Card> cards,
            @Nullable Picture money,
            String explain) {}

    @GetMapping("/places/{place}/organisations/{id}")
    Page show(@PathVariable String place, @PathVariable String id) throws NotShown {
        var open = places.get(place);
        var found = open.organisation()
                .show(Links.id(id))
                .orElseThrow(
                        () -> new NotShown.NothingThere(
                                place,
                                "No organisation of this place has this id. It may go by another since its names were matched: search for its name."));
        var tables = new OrganisationTables(open, found);
        var money = tables.money();
        var one = found.organisation();
        return Page.of(
                        Where.of(place, open.name(), Where.Section.PLACE),
                        "organisation",
                        one.name(),
                        shown(open, found, money),
                        Stream.concat(Stream.of(money), tables.others().stream())
                                .toList())
                .with(out -> WhoJson.write(out, open.organisations(), one.id()));
    }

    private static Shown shown(OpenPlace open, ShowOrganisation.Shown found, Table money) {
        var ward = found.ward();
        var profile = found.organisation().profile();
        var what = "%s; %s%s"
                .formatted(
                        Words.of(found.organisation().sector()),
                        Words.of(profile.kind()).toLowerCase(Locale.ROOT),
                        profile.infrastructure() ? "; there for other voluntary organisations" : "");
        return new Shown(
                found,
                what,
                ward == null ? "" : ward.name(),
                ward == null ? "" : Links.ward(open.id(), ward.code()),
                cards(found),
                Pictures.bars(
                        "Money over time",
                        "What the council paid it by its ledger, and what was published as grants to it.",
                        money,
                        List.of(1, 2)),
                Links.explain(open.id(), found.organisation().id()));
    }

    private static List<Card> cards(ShowOrganisation.Shown found) {
        var partner = found.partner();
        return partner == null
                ? List.of()
                : List.of(
                        Card.of(partner.council(), "from the council", "In the year compared with its income."),
                        Card.of(partner.income(), "income", "As it last reported to its regulator."),
                        Card.of(partner.share(), "of its income", "How much of it the council is."));
    }
}
