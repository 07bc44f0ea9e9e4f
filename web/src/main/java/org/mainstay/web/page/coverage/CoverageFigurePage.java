package org.mainstay.web.page.coverage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mainstay.model.area.Area;
import org.mainstay.web.page.figure.FigureView;
import org.mainstay.web.place.Basis;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where a figure of coverage comes from, for people who travel otherwise or where something is supposed.
@Controller
final class CoverageFigurePage {

    private final OpenPlaces places;

    CoverageFigurePage(OpenPlaces places) {
        this.places = places;
    }

    @GetMapping("/places/{place}/coverage/from/{basis}/figures/{*figure}")
    Page show(
            @PathVariable String place,
            @PathVariable String basis,
            @PathVariable String figure,
            HttpServletRequest request)
            throws NotShown {
        var open = places.get(place);
        var areas = open.reading().place().listAreas().stream().map(Area::key).toList();
        var chosen = Basis.find(Links.id(basis), areas)
                .orElseThrow(() -> new NotShown.NothingThere(place, "Nobody can travel in this way."));
        var id = Links.id(figure);
        var run = open.coverages().get(chosen).run(open, id);
        return new FigureView(Travelling.where(open, chosen), place, run, open.contents())
                .asked(figure, request, List.of(new Cell.Text("Who is reached", Links.coverage(place))));
    }
}
