package org.mainstay.web.page.search;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.command.SearchPlace;
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

/// Search everywhere in a place.
@Controller
final class SearchPage {

    private static final int MOST = 20;
    private static final int LONGEST = 200;

    private final OpenPlaces places;

    SearchPage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    ///
    /// @param all how many were found, though no more than some of each kind are listed
    record Shown(String q, List<Group> groups, int all) {}

    /// What was found of one kind.
    record Group(String words, List<Found> found, int all) {}

    /// One thing found.
    record Found(String name, String detail, String link) {}

    @GetMapping("/places/{place}/search")
    Page show(@PathVariable String place, @RequestParam(defaultValue = "") String q) throws NotShown {
        var open = places.get(place);
        var asked = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        var groups = open.search().find(asked, MOST);
        var shown = groups.stream().map(group -> group(place, group)).toList();
        var all = groups.stream().mapToInt(SearchPlace.Group::all).sum();
        return Page.of(
                Where.of(place, open.name(), Where.Section.NONE),
                "search",
                "Search",
                new Shown(asked, shown, all),
                List.of(table(shown)));
    }

    private static Group group(String place, SearchPlace.Group group) {
        return new Group(
                words(group.kind()),
                group.hits().stream()
                        .map(hit -> new Found(hit.name(), hit.detail(), link(place, hit)))
                        .toList(),
                group.all());
    }

    private static String words(SearchPlace.Kind kind) {
        return switch (kind) {
            case ORGANISATION -> "Organisations";
            case WARD -> "Wards and small areas";
            case SERVICE -> "Services";
            case HEADING -> "Headings";
            case FIGURE -> "Figures";
        };
    }

    private static String link(String place, SearchPlace.Hit hit) {
        return switch (hit.kind()) {
            case ORGANISATION -> Links.organisation(place, hit.id());
            case WARD, SERVICE -> Links.ward(place, hit.id());
            case HEADING -> Links.heading(place, hit.id());
            case FIGURE -> Links.figure(Links.place(place), hit.id());
        };
    }

    private static Table table(List<Group> groups) {
        var rows = new ArrayList<List<Cell>>();
        groups.forEach(group -> group.found()
                .forEach(found -> rows.add(List.of(
                        Cell.link(found.name(), found.link()), Cell.text(group.words()), Cell.text(found.detail())))));
        return new Table("found", "What was found", List.of("Name", "Kind", "Which"), rows);
    }
}
