package org.mainstay.web.page.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.document.PartnersJson;
import org.mainstay.engine.partnership.Finding;
import org.mainstay.engine.partnership.Partnerships;
import org.mainstay.engine.partnership.Suggestion;
import org.mainstay.web.page.figure.FigureView;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The partnerships of a place: what is due, what is worth knowing, the register, and how the sectors are tied.
@Controller
final class PartnershipsPage {

    private static final List<Finding.Kind> FIRST =
            List.of(Finding.Kind.ON_PAPER_ONLY, Finding.Kind.SMALL_AND_DECISIVE, Finding.Kind.SHOULD_BE_ONE_DOOR);

    private final OpenPlaces places;

    PartnershipsPage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    ///
    /// @param known the findings that change what a partnership is taken for
    /// @param suggested how many suggestions nobody has answered
    record Shown(String address, String quarter, List<Known> known, int suggested, List<String> notes, boolean doing) {}

    /// A finding about one partnership.
    record Known(String kind, String name, String link, String what) {}

    @GetMapping("/places/{place}/partnerships")
    Page show(@PathVariable String place) throws NotShown {
        var open = places.get(place);
        var found = open.awaitPartners().partnerships();
        var suggested =
                (int) found.suggestions().stream().filter(Suggestion::open).count();
        return Page.of(
                        Where.of(place, open.name(), Where.Section.PARTNERSHIPS).withBase(Links.partnerships(place)),
                        "partnerships",
                        "Partnerships",
                        new Shown(
                                Links.partnerships(place),
                                found.register().quarter().words(),
                                known(place, found),
                                suggested,
                                found.notes(),
                                places.doing(place) != null),
                        List.of(
                                PartnershipTables.due(
                                        place,
                                        found.register().quarter().words(),
                                        found.register().due()),
                                PartnershipTables.register(place, found),
                                PlaceTables.lessons(found.lessons()),
                                PlaceTables.economies(place, found.profile()),
                                PlaceTables.sectors(place, found.profile()),
                                PlaceTables.conditions(found.profile()),
                                PlaceTables.support(place, found.profile())))
                .with(out -> PartnersJson.write(out, found));
    }

    private static List<Known> known(String place, Partnerships found) {
        var known = new ArrayList<Known>();
        for (var kind : FIRST) {
            for (var one : found.standings()) {
                one.findings().stream()
                        .filter(finding -> finding.kind() == kind)
                        .forEach(finding -> known.add(new Known(
                                kind.words(),
                                one.partnership().name(),
                                Links.partnership(place, one.id()),
                                finding.what())));
            }
        }
        return known;
    }

    @GetMapping("/places/{place}/partnerships/figures/{*figure}")
    Page figure(@PathVariable String place, @PathVariable String figure, HttpServletRequest request) throws NotShown {
        var open = places.get(place);
        var where = Where.of(place, open.name(), Where.Section.PARTNERSHIPS).withBase(Links.partnerships(place));
        return new FigureView(where, place, open.partners().answer().run(), open.contents())
                .asked(figure, request, List.of(new Cell.Text("Partnerships", Links.partnerships(place))));
    }
}
