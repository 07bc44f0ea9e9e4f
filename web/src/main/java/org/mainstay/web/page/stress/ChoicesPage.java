package org.mainstay.web.page.stress;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.command.OwnOption;
import org.mainstay.app.command.ShockPlace;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.command.WeighOptions;
import org.mainstay.app.document.StressJson;
import org.mainstay.app.report.ChoiceCurves;
import org.mainstay.engine.scenario.Stress;
import org.mainstay.web.option.OwnOptions;
import org.mainstay.web.page.figure.FigureView;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Which choice leaves a place better able to take the next blow.
@Controller
final class ChoicesPage {

    private static final String BETWEEN = "+";

    private final OpenPlaces places;
    private final OwnOptions options;

    ChoicesPage(OpenPlaces places, OwnOptions options) {
        this.places = places;
        this.options = options;
    }

    /// What the template knows.
    ///
    /// @param all where all shocks are
    /// @param curves each choice under the shock that takes most
    record Shown(Stress stress, String all, Picture curves) {

        static Shown of(Stress stress, String place) {
            var curves = ChoiceCurves.of(stress);
            var picture = new Picture(
                    "Share of need met by month, under: " + curves.shock(),
                    "Each line is one choice, told apart by its dashes. The scale at the left need not begin at nothing.",
                    new Picture.Drawn(curves.markup()),
                    StressTables.curves(stress));
            return new Shown(stress, Links.stress(place), picture);
        }
    }

    @GetMapping("/places/{place}/stress/choices")
    Page ticked(@PathVariable String place, @RequestParam(defaultValue = "") List<String> option) throws NotShown {
        return page(place, String.join(BETWEEN, option));
    }

    @GetMapping("/places/{place}/stress/choices/{options}")
    Page show(@PathVariable String place, @PathVariable("options") String ids) throws NotShown {
        return page(place, Links.id(ids));
    }

    private Page page(String place, String ids) throws NotShown {
        var open = places.get(place);
        var stress = answer(open, ids).stress();
        return Page.of(
                        where(open, ids),
                        "choices",
                        "Which choice takes the next blow best?",
                        Shown.of(stress, place),
                        List.of(StressTables.choices(stress), StressTables.curves(stress)))
                .with(out -> StressJson.write(out, stress));
    }

    private static Where where(OpenPlace open, String ids) {
        return Where.of(open.id(), open.name(), Where.Section.STRESS).withBase(Links.stressOn(open.id(), ids));
    }

    private ShockPlace.Answer answer(OpenPlace open, String ids) throws NotShown {
        var wanted = List.of(ids.split("\\+"));
        var chosen = new ArrayList<OwnOption>();
        for (var version : options.standing(open.id())) {
            if (wanted.contains(version.id())) {
                chosen.add(version.option());
            }
        }
        try {
            if (chosen.isEmpty() || chosen.size() > WeighOptions.MOST) {
                throw new Unusable("Tick from one to %d options to try the shocks on; %d are ticked."
                        .formatted(WeighOptions.MOST, chosen.size()));
            }
            return open.shocks().on(chosen);
        } catch (Unusable cause) {
            throw new NotShown.NothingThere(open.id(), String.valueOf(cause.getMessage()));
        }
    }

    @GetMapping("/places/{place}/stress/choices/{options}/figures/{*figure}")
    Page figure(
            @PathVariable String place,
            @PathVariable("options") String written,
            @PathVariable String figure,
            HttpServletRequest request)
            throws NotShown {
        var open = places.get(place);
        var ids = Links.id(written);
        return new FigureView(where(open, ids), place, answer(open, ids).run(), open.contents()).asked(figure, request);
    }
}
