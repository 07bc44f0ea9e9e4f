package org.mainstay.web.page.coverage;

import java.util.List;
import org.mainstay.app.document.CoverageJson;
import org.mainstay.web.page.place.UnreachedCard;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Card;
import org.mainstay.web.view.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Who is reached and who is not, need by need.
@Controller
final class CoveragePage {

    private final OpenPlaces places;

    CoveragePage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    ///
    /// @param unknown needs of which the files do not tell who meets them
    record Shown(Travelling travelling, List<Card> cards, int unknown, String measure, List<String> notes) {}

    @GetMapping("/places/{place}/coverage")
    Page show(
            @PathVariable String place,
            @RequestParam(defaultValue = "") List<String> by,
            @RequestParam(defaultValue = "") String minutes)
            throws NotShown {
        var open = places.get(place);
        var travelling = Travelling.of(by, minutes);
        var seen = open.coverages().get(travelling.basis());
        var coverage = seen.coverage();
        var unknown = NeedTables.unknown(coverage);
        return Page.of(
                        travelling.where(open),
                        "coverage",
                        "Who is reached",
                        new Shown(
                                travelling,
                                List.of(UnreachedCard.of(seen.unreached())),
                                unknown.rows().size(),
                                coverage.measure(),
                                coverage.notes()),
                        List.of(
                                NeedTables.needs(place, coverage, travelling),
                                unknown,
                                NeedTables.linchpins(open, coverage, travelling.query()),
                                NeedTables.reasons(coverage),
                                NeedTables.leftOut(place, coverage)))
                .with(out -> CoverageJson.write(out, seen.shown()));
    }
}
