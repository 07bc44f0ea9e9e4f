package org.mainstay.web.page.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.portrait.Ward;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Card;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One ward: its small areas, its people, and what is there for them.
@Controller
final class WardPage {

    private final OpenPlaces places;

    WardPage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    ///
    /// @param map null where no outline is known
    record Shown(String code, List<Card> cards, @Nullable Picture map) {}

    @GetMapping("/places/{place}/wards/{code}")
    Page show(@PathVariable String place, @PathVariable String code) throws NotShown {
        var open = places.get(place);
        var ward = open.portrait()
                .portrait()
                .findWard(Links.id(code))
                .orElseThrow(() -> new NotShown.NothingThere(place, "No ward of this place has this code."));
        var map = open.kept().get(AreaMap.class, () -> AreaMap.of(open)).wards().get(ward.code());
        return Page.of(
                Where.of(place, open.name(), Where.Section.PLACE),
                "ward",
                ward.name(),
                new Shown(ward.code(), cards(open, ward), map),
                List.of(
                        WardTables.smallAreas(open, List.of(ward)),
                        WardTables.services(open, ward),
                        WardTables.organisations(open, ward)));
    }

    private static List<Card> cards(OpenPlace open, Ward ward) {
        var unreached = open.coverages().usual().unreached().ward(ward.code()).orElse(null);
        return List.of(
                Card.of(ward.people(), "residents", ""),
                Card.of(ward.areas(), "small areas", "Neighbourhoods of about 1,500 people (LSOA)."),
                Card.of(ward.deprived(), "in the most deprived fifth", "Of the country's small areas."),
                Card.of(ward.services(), "services", "As published lists place them."),
                UnreachedCard.of(unreached),
                Card.of(ward.organisations(), "organisations", "With their address here."));
    }
}
