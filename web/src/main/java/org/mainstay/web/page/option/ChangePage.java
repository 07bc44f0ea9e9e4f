package org.mainstay.web.page.option;

import java.util.List;
import java.util.Map;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.result.KeptResults;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The verdict of a result on one grant, and what the result rests on.
@Controller
final class ChangePage {

    private final OpenPlaces places;
    private final KeptResults kept;

    ChangePage(OpenPlaces places, KeptResults kept) {
        this.places = places;
        this.kept = kept;
    }

    /// What the template of one change knows.
    ///
    /// @param changes what each approach does to this line
    /// @param explain why the organisation would close; empty where the place has no such line any more
    record ShownChange(
            KeptResult result,
            String organisation,
            String label,
            List<InApproach> changes,
            String explain,
            String back) {}

    /// One change within one approach.
    record InApproach(String approach, String what, String need, VerdictCard card) {}

    @GetMapping("/places/{place}/options/{result}/changes/{line}")
    Page change(@PathVariable String place, @PathVariable("result") String id, @PathVariable String line)
            throws NotShown {
        var name = places.find(place).name();
        var result = kept.get(place, id);
        var wanted = Links.id(line);
        var changes = result.appraised().results().stream()
                .flatMap(one -> one.changes().stream()
                        .filter(change -> change.line().equals(wanted))
                        .map(change -> Map.entry(one, change)))
                .toList();
        if (changes.isEmpty()) {
            throw new NotShown.NoSuchPlace();
        }
        var first = changes.getFirst().getValue();
        var back = Links.result(place, result.stored().id());
        var only = new ResultTables(result).changes(change -> change.line().equals(wanted));
        return Page.of(
                Where.of(place, name, Where.Section.OPTIONS).withBase(back),
                "change",
                first.organisation(),
                new ShownChange(
                        result,
                        first.organisation(),
                        first.label(),
                        changes.stream()
                                .map(entry -> new InApproach(
                                        ResultTables.name(entry.getKey()),
                                        entry.getValue().what(),
                                        ResultTables.need(entry.getValue()),
                                        VerdictCard.of(result, entry.getValue())))
                                .toList(),
                        explain(place, wanted),
                        back),
                List.of(only));
    }

    /// A result outlives the files it was made from, and is shown also where they cannot be read now.
    private String explain(String place, String line) {
        try {
            return places.get(place)
                    .lines()
                    .find(line)
                    .map(found -> Links.explain(place, found.organisation().id(), found.id()))
                    .orElse("");
        } catch (NotShown notNow) {
            return "";
        }
    }

    /// What the template of the assumptions and sources knows.
    record ShownBasis(KeptResult result, String back) {}

    @GetMapping("/places/{place}/options/{result}/basis")
    Page basis(@PathVariable String place, @PathVariable("result") String id) throws NotShown {
        var name = places.find(place).name();
        var result = kept.get(place, id);
        var back = Links.result(place, result.stored().id());
        var tables = new ResultTables(result);
        return Page.of(
                Where.of(place, name, Where.Section.OPTIONS).withBase(back),
                "basis",
                "What this result rests on",
                new ShownBasis(result, back),
                List.of(tables.assumptions(), tables.sources()));
    }
}
