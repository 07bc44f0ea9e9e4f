package org.mainstay.web.page.stress;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mainstay.app.command.ShockPlace;
import org.mainstay.app.document.StressJson;
import org.mainstay.engine.scenario.Shock;
import org.mainstay.engine.scenario.Stress;
import org.mainstay.web.option.OptionVersion;
import org.mainstay.web.option.OwnOptions;
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

/// How resilient a place is: every shock that ships, one by one or some at once.
@Controller
final class StressPage {

    private static final String NO_SHOCK =
            "No shock has this address, or these files cannot show it: the list of shocks says why.";
    private static final String BETWEEN = "+";

    private final OpenPlaces places;
    private final OwnOptions options;

    StressPage(OpenPlaces places, OwnOptions options) {
        this.places = places;
        this.options = options;
    }

    /// What the template of all shocks knows.
    ///
    /// @param shocks to pick from, those that these files can show
    /// @param options kept here, to try the same shocks on
    record Shown(Stress stress, List<Shock> shocks, List<OptionVersion> options, List<String> says) {}

    @GetMapping("/places/{place}/stress")
    Page all(@PathVariable String place) throws NotShown {
        var open = places.get(place);
        var stress = open.awaitShocks().stress();
        return Page.of(
                        where(open).withBase(Links.stress(place)),
                        "stress",
                        "How resilient is this place?",
                        new Shown(
                                stress,
                                stress.shocks().stream()
                                        .map(Stress.Result::shock)
                                        .toList(),
                                options.standing(place),
                                StressTables.says(stress)),
                        List.of(
                                StressTables.shocks(place, stress),
                                StressTables.together(place, stress),
                                StressTables.ties(place, stress)))
                .with(out -> StressJson.write(out, stress));
    }

    @GetMapping("/places/{place}/stress/together")
    Page together(
            @PathVariable String place,
            @RequestParam(defaultValue = "") List<String> shock,
            @RequestParam(defaultValue = "") String month)
            throws NotShown {
        return shock.isEmpty() ? all(place) : one(place, String.join(BETWEEN, shock), month);
    }

    @GetMapping("/places/{place}/stress/{shock}")
    Page show(@PathVariable String place, @PathVariable String shock, @RequestParam(defaultValue = "") String month)
            throws NotShown {
        return one(place, Links.id(shock), month);
    }

    private Page one(String place, String ids, String month) throws NotShown {
        var open = places.get(place);
        var answer = answer(open, ids);
        var stress = answer.stress();
        var result = result(stress, ids, place);
        var base = Links.stress(place, ids);
        var map = new WardMap(open, result, base);
        var at = map.month(month);
        return Page.of(
                        where(open).withBase(base),
                        "shock",
                        result.shock().name(),
                        ShockShown.of(open.id(), stress, result, map, at),
                        List.of(
                                StressTables.numbers(result),
                                StressTables.months(stress, result),
                                StressTables.deciles(result),
                                map.table(at),
                                StressTables.closings(place, ids, result),
                                StressTables.falls(place, result),
                                StressTables.distress(place, result),
                                StressTables.rows(result.shock())))
                .with(out -> StressJson.write(out, stress));
    }

    /// The shocks of an address, those at once with `+` between them.
    static List<Shock> shocks(OpenPlace open, String ids) throws NotShown {
        var wanted = List.of(ids.split("\\+"));
        var shocks = ShockPlace.shocks().stream()
                .filter(shock -> wanted.contains(shock.id()))
                .toList();
        if (shocks.size() != wanted.size()) {
            throw new NotShown.NothingThere(open.id(), NO_SHOCK);
        }
        return shocks;
    }

    private static ShockPlace.Answer answer(OpenPlace open, String ids) throws NotShown {
        var shocks = shocks(open, ids);
        return shocks.size() == 1 ? open.shocks().each() : open.shocks().together(shocks);
    }

    private static Stress.Result result(Stress stress, String ids, String place) throws NotShown {
        var found = ids.contains(BETWEEN) ? stress.shocks().stream().findFirst() : stress.find(ids);
        return found.orElseThrow(() -> new NotShown.NothingThere(place, NO_SHOCK));
    }

    private static Where where(OpenPlace open) {
        return Where.of(open.id(), open.name(), Where.Section.STRESS);
    }

    @GetMapping("/places/{place}/stress/figures/{*figure}")
    Page figure(@PathVariable String place, @PathVariable String figure, HttpServletRequest request) throws NotShown {
        var open = places.get(place);
        return figure(open, open.shocks().each(), Links.stress(place), figure, request);
    }

    @GetMapping("/places/{place}/stress/{shock}/figures/{*figure}")
    Page figureOfOne(
            @PathVariable String place,
            @PathVariable String shock,
            @PathVariable String figure,
            HttpServletRequest request)
            throws NotShown {
        var open = places.get(place);
        var ids = Links.id(shock);
        return figure(open, answer(open, ids), Links.stress(place, ids), figure, request);
    }

    private Page figure(
            OpenPlace open, ShockPlace.Answer answer, String base, String figure, HttpServletRequest request)
            throws NotShown {
        return new FigureView(where(open).withBase(base), open.id(), answer.run(), open.contents())
                .asked(figure, request);
    }
}
