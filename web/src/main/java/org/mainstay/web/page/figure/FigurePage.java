package org.mainstay.web.page.figure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.run.TracedRun;
import org.mainstay.model.need.Need;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Any figure of a place.
@Controller
final class FigurePage {

    private static final String COVERAGE = "coverage/";

    private final OpenPlaces places;

    FigurePage(OpenPlaces places) {
        this.places = places;
    }

    @GetMapping("/places/{place}/figures/{*id}")
    Page show(@PathVariable String place, @PathVariable String id, HttpServletRequest request) throws NotShown {
        var open = places.get(place);
        var figure = Links.id(id);
        var where = Where.of(place, open.name(), section(figure));
        return new FigureView(where, place, run(open, figure), open.contents()).asked(id, request, links(open, figure));
    }

    /// Figures of coverage are found where coverage was worked out, on the usual basis.
    private static TracedRun run(OpenPlace open, String id) {
        return id.startsWith(COVERAGE) ? open.coverages().usual().run(open, id) : open.run();
    }

    private static Where.Section section(String id) {
        if (id.startsWith(COVERAGE)) {
            return Where.Section.COVERAGE;
        }
        return id.startsWith("place/") || id.startsWith("line") ? Where.Section.PLACE : Where.Section.MONEY;
    }

    /// An id is a path of names: whoever is named in it has a page on which the figure stands.
    private static List<Cell.Text> links(OpenPlace open, String id) {
        var links = new ArrayList<Cell.Text>();
        var steps = List.of(id.split("/"));
        for (var step : steps) {
            open.organisation()
                    .find(step)
                    .ifPresent(one -> links.add(new Cell.Text(one.name(), Links.organisation(open.id(), one.id()))));
            open.portrait()
                    .portrait()
                    .findWard(step)
                    .ifPresent(ward -> links.add(new Cell.Text(ward.name(), Links.ward(open.id(), ward.code()))));
        }
        var place = Links.place(open.id());
        switch (steps.getFirst()) {
            case "coverage" -> links.addAll(coverage(open, steps));
            case "money" -> links.add(new Cell.Text("Money over time", place + "/money"));
            case "history" -> links.add(new Cell.Text("What changed", place + "/money/changes"));
            case "dependence" -> links.add(new Cell.Text("Who depends on it", place + "/money/dependence"));
            case "record" -> links.add(new Cell.Text("Track record", place + "/money/record"));
            default -> links.add(new Cell.Text("The place at a glance", place));
        }
        return links;
    }

    /// The need and the small area that the id of a figure of coverage names.
    private static List<Cell.Text> coverage(OpenPlace open, List<String> steps) {
        var links = new ArrayList<Cell.Text>();
        links.add(new Cell.Text("Who is reached", Links.coverage(open.id())));
        steps.stream()
                .flatMap(step -> Need.find(step).stream())
                .forEach(need -> links.add(
                        new Cell.Text("Who is reached: " + need.words(), Links.need(open.id(), need.code()))));
        var areas = steps.indexOf("areas");
        if (areas >= 0 && areas + 1 < steps.size()) {
            var code = steps.get(areas + 1);
            links.add(new Cell.Text("Small area " + code, Links.area(open.id(), code)));
        }
        return links;
    }
}
