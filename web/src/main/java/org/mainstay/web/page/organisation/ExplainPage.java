package org.mainstay.web.page.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mainstay.app.document.ExplainJson;
import org.mainstay.app.run.HeldRun;
import org.mainstay.app.run.Run;
import org.mainstay.engine.appraisal.Explanation;
import org.mainstay.web.page.figure.FigureView;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Why the model closes an organisation, month by month, if its grants end.
@Controller
final class ExplainPage {

    private static final String NO_LINE =
            "The council funds no such line of this organisation, so the model knows nothing of its money.";

    private final OpenPlaces places;

    ExplainPage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    ///
    /// @param organisation where its own page is
    /// @param all where all its lines end; empty where this page says the same
    /// @param lines where one of its lines ends, each with its name; empty where it has but one
    record Shown(Explanation explanation, Picture picture, String organisation, String all, List<Cell.Text> lines) {}

    @GetMapping("/places/{place}/organisations/{id}/explain")
    Page all(@PathVariable String place, @PathVariable String id) throws NotShown {
        return page(place, Links.id(id), "");
    }

    @GetMapping("/places/{place}/organisations/{id}/explain/{line}")
    Page one(@PathVariable String place, @PathVariable String id, @PathVariable String line) throws NotShown {
        return page(place, Links.id(id), Links.id(line));
    }

    private Page page(String place, String id, String line) throws NotShown {
        var open = places.get(place);
        var explanation = explain(open, id, line);
        var tables = ExplainTables.of(explanation);
        var lines = explanation.lines().size() < 2
                ? List.<Cell.Text>of()
                : explanation.lines().stream()
                        .filter(other -> !other.id().equals(line))
                        .map(other -> new Cell.Text(other.label(), Links.explain(place, id, other.id())))
                        .toList();
        return Page.of(
                        Where.of(place, open.name(), Where.Section.PLACE).withBase(base(place, id, line)),
                        "explain",
                        explanation.option().closes() == null ? "Would it close?" : "Why does it close?",
                        new Shown(
                                explanation,
                                ExplainTables.picture(explanation, tables.getFirst()),
                                Links.organisation(place, id),
                                line.isEmpty() || lines.isEmpty() ? "" : Links.explain(place, id),
                                lines),
                        tables)
                .with(out -> ExplainJson.write(out, explanation));
    }

    private static Explanation explain(OpenPlace open, String id, String line) throws NotShown {
        return open.explain().explain(id, line).orElseThrow(() -> new NotShown.NothingThere(open.id(), NO_LINE));
    }

    private static String base(String place, String id, String line) {
        return line.isEmpty() ? Links.explain(place, id) : Links.explain(place, id, line);
    }

    @GetMapping("/places/{place}/organisations/{id}/explain/figures/{*figure}")
    Page figure(
            @PathVariable String place,
            @PathVariable String id,
            @PathVariable String figure,
            HttpServletRequest request)
            throws NotShown {
        return figure(place, Links.id(id), "", figure, request);
    }

    @GetMapping("/places/{place}/organisations/{id}/explain/{line}/figures/{*figure}")
    Page figureOfOne(
            @PathVariable String place,
            @PathVariable String id,
            @PathVariable String line,
            @PathVariable String figure,
            HttpServletRequest request)
            throws NotShown {
        return figure(place, Links.id(id), Links.id(line), figure, request);
    }

    private Page figure(String place, String id, String line, String figure, HttpServletRequest request)
            throws NotShown {
        var open = places.get(place);
        var run = new HeldRun(
                new Run(explain(open, id, line).figures(), open.reading().sources()));
        var base = base(place, id, line);
        var where = Where.of(place, open.name(), Where.Section.PLACE).withBase(base);
        return new FigureView(where, place, run, open.contents()).asked(figure, request);
    }
}
