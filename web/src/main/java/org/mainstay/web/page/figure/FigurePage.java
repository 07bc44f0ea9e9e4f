package org.mainstay.web.page.figure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.command.Unusable;
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

    private final OpenPlaces places;

    FigurePage(OpenPlaces places) {
        this.places = places;
    }

    @GetMapping("/places/{place}/figures/{*id}")
    Page show(@PathVariable String place, @PathVariable String id, HttpServletRequest request) throws NotShown {
        var open = places.get(place);
        var figure = Links.id(id);
        var where = Where.of(place, open.name(), section(figure));
        try {
            return new FigureView(where, place, open.run(), open.contents())
                    .page(figure, RowReader.of(request), links(open, figure));
        } catch (Unusable cause) {
            throw new NotShown.NothingThere(place, String.valueOf(cause.getMessage()));
        }
    }

    private static Where.Section section(String id) {
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
            case "money" -> links.add(new Cell.Text("Money over time", place + "/money"));
            case "history" -> links.add(new Cell.Text("What changed", place + "/money/changes"));
            case "dependence" -> links.add(new Cell.Text("Who depends on it", place + "/money/dependence"));
            case "record" -> links.add(new Cell.Text("Track record", place + "/money/record"));
            default -> links.add(new Cell.Text("The place at a glance", place));
        }
        return links;
    }
}
