package org.mainstay.web.page.stress;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mainstay.app.command.AskedSaving;
import org.mainstay.app.command.ShockPlace;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.StressJson;
import org.mainstay.web.page.figure.FigureView;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Which of the three approaches to a saving leaves a place better able to take the next blow.
@Controller
final class ApproachesPage {

    private final OpenPlaces places;

    ApproachesPage(OpenPlaces places) {
        this.places = places;
    }

    @GetMapping("/places/{place}/stress/approaches")
    Page asked(@PathVariable String place, @RequestParam(defaultValue = "") String saving) throws NotShown {
        return page(place, saving);
    }

    @GetMapping("/places/{place}/stress/approaches/{saving}")
    Page show(@PathVariable String place, @PathVariable String saving) throws NotShown {
        return page(place, Links.id(saving));
    }

    private Page page(String place, String saving) throws NotShown {
        var open = places.get(place);
        var stress = answer(open, saving).stress();
        return Page.of(
                        where(open, saving),
                        "choices",
                        "Which approach takes the next blow best?",
                        ChoicesPage.Shown.of(stress, place),
                        List.of(StressTables.choices(stress), StressTables.curves(stress)))
                .with(out -> StressJson.write(out, stress));
    }

    private static Where where(OpenPlace open, String saving) {
        return Where.of(open.id(), open.name(), Where.Section.STRESS)
                .withBase(Links.stressOnApproaches(open.id(), saving));
    }

    private static ShockPlace.Answer answer(OpenPlace open, String saving) throws NotShown {
        try {
            return open.awaitShocksOnApproaches(AskedSaving.pence(saving));
        } catch (Unusable cause) {
            throw new NotShown.NothingThere(open.id(), String.valueOf(cause.getMessage()));
        }
    }

    @GetMapping("/places/{place}/stress/approaches/{saving}/figures/{*figure}")
    Page figure(
            @PathVariable String place,
            @PathVariable String saving,
            @PathVariable String figure,
            HttpServletRequest request)
            throws NotShown {
        var open = places.get(place);
        var amount = Links.id(saving);
        return new FigureView(where(open, amount), place, answer(open, amount).run(), open.contents())
                .asked(figure, request);
    }
}
