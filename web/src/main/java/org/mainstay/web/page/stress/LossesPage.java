package org.mainstay.web.page.stress;

import jakarta.servlet.http.HttpServletRequest;
import java.io.OutputStream;
import org.mainstay.app.document.Json;
import org.mainstay.app.document.LossesJson;
import org.mainstay.engine.appraisal.WorstLosses;
import org.mainstay.web.page.figure.FigureView;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Which organisations a place can least lose, and what would help most.
@Controller
final class LossesPage {

    private final OpenPlaces places;

    LossesPage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    ///
    /// @param all where all shocks are
    record Shown(WorstLosses losses, String all) {}

    @GetMapping("/places/{place}/stress/losses")
    Page show(@PathVariable String place) throws NotShown {
        var open = places.get(place);
        open.soon()
                .await(
                        "Looking which losses would hurt most.",
                        () -> open.shocks().worst());
        var losses = open.shocks().worst().losses();
        return Page.of(
                        Where.of(place, open.name(), Where.Section.STRESS).withBase(Links.losses(place)),
                        "losses",
                        "What would hurt most?",
                        new Shown(losses, Links.stress(place)),
                        LossTables.of(place, losses))
                .with(out -> write(out, losses));
    }

    private static void write(OutputStream out, WorstLosses losses) {
        try (var json = new Json(out)) {
            LossesJson.write(json, losses);
        }
    }

    @GetMapping("/places/{place}/stress/losses/figures/{*figure}")
    Page figure(@PathVariable String place, @PathVariable String figure, HttpServletRequest request) throws NotShown {
        var open = places.get(place);
        var base = Links.losses(place);
        var where = Where.of(place, open.name(), Where.Section.STRESS).withBase(base);
        return new FigureView(where, place, open.shocks().worst().run(), open.contents()).asked(figure, request);
    }
}
