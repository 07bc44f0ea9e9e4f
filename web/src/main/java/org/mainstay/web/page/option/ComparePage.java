package org.mainstay.web.page.option;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mainstay.app.command.WeighOptions;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.result.Appraised.Approached;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.result.KeptResults;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Up to four options and approaches of one result side by side. Who loses and what the council itself gains or loses
/// stand on it whatever is chosen.
@Controller
final class ComparePage {

    private final OpenPlaces places;
    private final KeptResults kept;

    ComparePage(OpenPlaces places, KeptResults kept) {
        this.places = places;
        this.kept = kept;
    }

    /// What the template knows.
    ///
    /// @param best what is best by each score, empty where there is but one
    record Shown(KeptResult result, List<Choice> choices, String best, int most, String address) {}

    /// One that may be shown, by its place in the result.
    record Choice(String value, String words, boolean chosen) {}

    @GetMapping("/places/{place}/options/{result}/compare")
    Page show(
            @PathVariable String place,
            @PathVariable("result") String id,
            @RequestParam(defaultValue = "") List<String> show)
            throws NotShown {
        var name = places.find(place).name();
        var result = kept.get(place, id);
        var all = result.appraised().results();
        var chosen = chosen(result, show);
        var tables = new CompareTables(result, chosen);
        var losers = new ResultTables(result, chosen);
        var address = Links.result(place, result.stored().id());
        var choices = new ArrayList<Choice>();
        for (var at = 0; at < all.size(); at++) {
            choices.add(new Choice(Integer.toString(at), all.get(at).words(), chosen.contains(all.get(at))));
        }
        return Page.of(
                Where.of(place, name, Where.Section.OPTIONS).withBase(address),
                "compare",
                "Compare: " + result.title(),
                new Shown(result, choices, tables.best(), WeighOptions.MOST, address),
                List.of(
                        tables.scores(),
                        losers.deciles(),
                        losers.areas(),
                        losers.needs(),
                        losers.payers(),
                        tables.verdicts()));
    }

    /// Those that were asked for; else people's own before the approaches.
    private static List<Approached> chosen(KeptResult result, List<String> show) {
        var all = result.appraised().results();
        var asked = new ArrayList<Approached>();
        for (var at = 0; at < all.size(); at++) {
            if (show.contains(Integer.toString(at))) {
                asked.add(all.get(at));
            }
        }
        var wanted = asked.isEmpty()
                ? Stream.concat(
                                all.stream().filter(one -> one.option() != null),
                                all.stream().filter(one -> one.option() == null))
                        .toList()
                : asked;
        return wanted.stream().limit(WeighOptions.MOST).toList();
    }
}
