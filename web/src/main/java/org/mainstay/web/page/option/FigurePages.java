package org.mainstay.web.page.option;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.mainstay.app.run.HeldRun;
import org.mainstay.app.run.Run;
import org.mainstay.app.run.TracedRun;
import org.mainstay.model.evidence.Figure;
import org.mainstay.web.page.figure.FigureView;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.place.ReadFiles;
import org.mainstay.web.result.KeptResults;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where the figures of options come from: of the list of grants, of one grant, and of a result.
@Controller
final class FigurePages {

    private final OpenPlaces places;
    private final KeptResults kept;

    FigurePages(OpenPlaces places, KeptResults kept) {
        this.places = places;
        this.kept = kept;
    }

    @GetMapping("/places/{place}/options/figures/{*figure}")
    Page ofLines(@PathVariable String place, @PathVariable String figure, HttpServletRequest request) throws NotShown {
        var open = places.get(place);
        var figures = new ArrayList<Figure>();
        figures.add(open.lines().total());
        open.lines().lines().forEach(line -> figures.addAll(line.figures()));
        var where = Where.of(place, open.name(), Where.Section.OPTIONS).withBase(Links.options(place));
        return page(where, place, new HeldRun(new Run(figures, open.reading().sources())), figure, request);
    }

    @GetMapping("/places/{place}/options/lines/{line}/figures/{*figure}")
    Page ofLine(
            @PathVariable String place,
            @PathVariable String line,
            @PathVariable String figure,
            HttpServletRequest request)
            throws NotShown, IOException {
        var open = places.get(place);
        var id = Links.id(line);
        var answer = open.judge().judge(id).orElseThrow(NotShown.NoSuchPlace::new);
        var figures = new ArrayList<>(answer.figures());
        open.lines().lines().stream()
                .filter(other -> other.organisation()
                        .id()
                        .equals(answer.line().organisation().id()))
                .filter(other -> !other.id().equals(id))
                .forEach(other -> figures.add(other.yearly()));
        var where = Where.of(place, open.name(), Where.Section.OPTIONS).withBase(Links.line(place, id));
        return page(where, place, new HeldRun(new Run(figures, open.reading().sources())), figure, request);
    }

    @GetMapping("/places/{place}/options/{result}/figures/{*figure}")
    Page ofResult(
            @PathVariable String place,
            @PathVariable String result,
            @PathVariable String figure,
            HttpServletRequest request)
            throws NotShown, IOException {
        var found = kept.get(place, result);
        var where = Where.of(place, places.find(place).name(), Where.Section.OPTIONS)
                .withBase(Links.result(place, found.stored().id()));
        return page(where, place, found.run(), figure, request);
    }

    private Page page(Where where, String place, TracedRun run, String path, HttpServletRequest request)
            throws NotShown {
        var contents = places.files(place).map(ReadFiles::contents).orElse(source -> Optional.empty());
        return new FigureView(where, place, run, contents).asked(path, request);
    }
}
