package org.mainstay.web.page.stress;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ShockPlace;
import org.mainstay.app.document.ShockJson;
import org.mainstay.app.report.FallPicture;
import org.mainstay.engine.scenario.ShockExplanation;
import org.mainstay.web.page.figure.FigureView;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Why an organisation closes under a shock, or why it does not, month by month.
@Controller
final class FallPage {

    private static final String NOBODY =
            "No organisation with a funding line has this address, or the shock hits nothing here.";

    private final OpenPlaces places;

    FallPage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    ///
    /// @param falls who fell because of whom; null where nobody did
    /// @param shock where the shock itself is
    /// @param organisation where its own page is
    record Shown(ShockExplanation explanation, @Nullable Picture falls, String shock, String organisation) {}

    @GetMapping("/places/{place}/stress/{shock}/organisations/{organisation}")
    Page show(@PathVariable String place, @PathVariable String shock, @PathVariable String organisation)
            throws NotShown {
        var open = places.get(place);
        var ids = Links.id(shock);
        var id = Links.id(organisation);
        var one = explained(open, ids, id).explanation();
        return Page.of(
                        where(open, ids, id),
                        "fall",
                        one.closes() == null ? "Would it close?" : "Why does it close?",
                        new Shown(one, picture(one), Links.stress(place, ids), Links.organisation(place, id)),
                        List.of(months(one), falls(one)))
                .with(out -> ShockJson.write(out, List.of(one)));
    }

    private static ShockPlace.Explained explained(OpenPlace open, String ids, String organisation) throws NotShown {
        return open.shocks()
                .explain(organisation, StressPage.shocks(open, ids))
                .orElseThrow(() -> new NotShown.NothingThere(open.id(), NOBODY));
    }

    private static Where where(OpenPlace open, String ids, String organisation) {
        return Where.of(open.id(), open.name(), Where.Section.STRESS)
                .withBase(Links.stress(open.id(), ids, organisation));
    }

    private static @Nullable Picture picture(ShockExplanation one) {
        var falls = FallPicture.of(one.cascade());
        return falls.isDrawn()
                ? new Picture(
                        "Who fell because of whom",
                        "Grey boxes are closed by the shock itself; each line runs from the one that pulled the other down.",
                        new Picture.Drawn(falls.markup()),
                        falls(one))
                : null;
    }

    private static Table falls(ShockExplanation one) {
        return new Table(
                "falls",
                "Everybody who closes under this shock",
                List.of("Organisation", "In month", "Why"),
                one.cascade().stream()
                        .map(fallen ->
                                List.of(Cell.text(fallen.name()), Cell.of(fallen.month()), Cell.text(fallen.why())))
                        .toList());
    }

    private static Table months(ShockExplanation one) {
        var rows = one.months().stream()
                .map(month -> List.of(
                        Cell.text(month.when()),
                        Cell.of(month.shocked().council()),
                        Cell.of(month.shocked().other()),
                        Cell.of(month.shocked().spent()),
                        Cell.of(month.shocked().served()),
                        Cell.of(month.base().served()),
                        Cell.of(month.shocked().reserves()),
                        Cell.of(month.base().reserves())))
                .toList();
        return new Table(
                "months",
                "Month by month",
                List.of(
                        "Month",
                        "Paid for its lines",
                        "Paid by others",
                        "Spends",
                        "Serves",
                        "Serves without the shock",
                        "Reserves",
                        "Reserves without the shock"),
                rows);
    }

    @GetMapping("/places/{place}/stress/{shock}/organisations/{organisation}/figures/{*figure}")
    Page figure(
            @PathVariable String place,
            @PathVariable String shock,
            @PathVariable String organisation,
            @PathVariable String figure,
            HttpServletRequest request)
            throws NotShown {
        var open = places.get(place);
        var ids = Links.id(shock);
        var id = Links.id(organisation);
        var where = where(open, ids, id);
        return new FigureView(where, place, explained(open, ids, id).run(), open.contents()).asked(figure, request);
    }
}
