package org.mainstay.web.page.assumption;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.Labels;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Every number taken on trust in a place.
@Controller
final class AssumptionsPage {

    private final OpenPlaces places;
    private final TriedOn triedOn;

    AssumptionsPage(OpenPlaces places, TriedOn triedOn) {
        this.places = places;
        this.triedOn = triedOn;
    }

    /// What the template knows.
    ///
    /// @param all how many there are, whatever is looked for
    /// @param unchecked how many nobody has checked against their primary source
    /// @param notReplaced why the place's own unit costs leave some as they ship
    /// @param tried the result on which a change is tried, null where there is none
    record Shown(
            String place,
            String asked,
            @Nullable String doing,
            int all,
            long unchecked,
            String on,
            List<String> notReplaced,
            TriedOn.@Nullable Result tried) {}

    @GetMapping("/places/{place}/assumptions")
    Page show(
            @PathVariable String place,
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(defaultValue = "") String result)
            throws NotShown {
        var open = places.get(place);
        var tried = triedOn.find(place, result).orElse(null);
        var all = open.reading().assumptions().list();
        var rows = all.stream()
                .filter(assumption -> matches(assumption, asked))
                .map(assumption -> row(place, assumption, tried == null ? "" : tried.query()))
                .toList();
        var table = new Table(
                "assumptions",
                "Numbers taken on trust",
                List.of("Assumption", "Value", "Range", "Unit", "Grade", "Checked", "Where it comes from", "Source"),
                rows);
        var shown = new Shown(
                place,
                asked,
                places.doing(place),
                all.size(),
                all.stream().filter(assumption -> !assumption.verified()).count(),
                Format.day(open.reading().on()),
                open.reading().notReplaced(),
                tried);
        return Page.of(
                Where.of(place, open.name(), Where.Section.ASSUMPTIONS),
                "assumptions",
                "Assumptions",
                shown,
                List.of(table));
    }

    private static boolean matches(Assumption assumption, String asked) {
        var text = String.join(
                        " ",
                        Labels.assumption(assumption.id()),
                        assumption.id(),
                        assumption.source(),
                        assumption.note())
                .toLowerCase(Locale.UK);
        for (var word : asked.strip().toLowerCase(Locale.UK).split("\\s+", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static List<Cell> row(String place, Assumption assumption, String query) {
        var certain = assumption.low().compareTo(assumption.high()) == 0;
        return List.of(
                Cell.link(Labels.assumption(assumption.id()), Links.assumption(place, assumption.id()) + query),
                Cell.text(Names.number(assumption.value())),
                Cell.text(certain ? "" : Names.number(assumption.low()) + " to " + Names.number(assumption.high())),
                Cell.text(assumption.unit()),
                new Cell.Count(assumption.grade().number()),
                assumption.verified() ? new Cell.Tag("Yes", "green") : new Cell.Tag("No", "grey"),
                Cell.text(Names.origin(assumption)),
                Cell.text(assumption.source()));
    }
}
