package org.mainstay.web.page.option;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.report.Format;
import org.mainstay.app.run.HeldRun;
import org.mainstay.app.run.Run;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.app.run.TracedRun;
import org.mainstay.model.evidence.Figure;
import org.mainstay.web.place.CutJudges;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.result.KeptResults;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where the figures of options come from: of the list of grants, of one grant, and of a result.
@Controller
final class FigurePages {

    private final OpenPlaces places;
    private final CutJudges judges;
    private final KeptResults kept;

    FigurePages(OpenPlaces places, CutJudges judges, KeptResults kept) {
        this.places = places;
        this.judges = judges;
        this.kept = kept;
    }

    @GetMapping("/places/{place}/options/figures/{*figure}")
    Page ofLines(@PathVariable String place, @PathVariable String figure) throws NotShown, IOException {
        var open = places.get(place);
        var figures = new ArrayList<Figure>();
        figures.add(open.lines().total());
        open.lines().lines().forEach(line -> figures.addAll(line.figures()));
        var where = Where.of(place, open.name(), Where.Section.OPTIONS).withBase(Links.options(place));
        return page(where, new HeldRun(new Run(figures, open.reading().sources())), figure);
    }

    @GetMapping("/places/{place}/options/lines/{line}/figures/{*figure}")
    Page ofLine(@PathVariable String place, @PathVariable String line, @PathVariable String figure)
            throws NotShown, IOException {
        var open = places.get(place);
        var id = Links.idOf(line);
        var answer = judges.of(open).judge(id).orElseThrow(NotShown.NoSuchPlace::new);
        var figures = new ArrayList<>(answer.figures());
        open.lines().lines().stream()
                .filter(other -> other.organisation()
                        .id()
                        .equals(answer.line().organisation().id()))
                .filter(other -> !other.id().equals(id))
                .forEach(other -> figures.add(other.yearly()));
        var where = Where.of(place, open.name(), Where.Section.OPTIONS).withBase(Links.line(place, id));
        return page(where, new HeldRun(new Run(figures, open.reading().sources())), figure);
    }

    @GetMapping("/places/{place}/options/{result}/figures/{*figure}")
    Page ofResult(@PathVariable String place, @PathVariable String result, @PathVariable String figure)
            throws NotShown, IOException {
        var found = kept.get(place, result);
        var where = Where.of(place, places.find(place).name(), Where.Section.OPTIONS)
                .withBase(Links.result(place, found.stored().id()));
        return page(where, found.run(), figure);
    }

    /// What the template knows.
    record Shown(SavedFigure figure, String kind, String back) {}

    private static Page page(Where where, TracedRun run, String path) throws NotShown, IOException {
        var figure = run.find(path.substring(1)).orElseThrow(NotShown.NoSuchPlace::new);
        var inputs = new ArrayList<List<Cell>>();
        for (var id : figure.origin().inputs()) {
            run.find(id).ifPresent(input -> inputs.add(List.of(Cell.text(input.name()), new Cell.Amount(input))));
        }
        var rows = new ArrayList<List<Cell>>();
        for (var cited : run.rowsOf(figure)) {
            rows.add(List.of(
                    Cell.text(cited.row().source().path()),
                    Cell.text(cited.row().source().sheet()),
                    new Cell.Count(cited.row().line()),
                    Cell.text(Format.exact(cited.amount(), figure.unit()))));
        }
        return Page.of(
                where,
                "option-figure",
                figure.name(),
                new Shown(figure, kind(figure), where.base()),
                List.of(
                        new Table("inputs", "Worked out from", List.of("Figure", "Value"), inputs),
                        new Table("rows", "The rows behind it", List.of("File", "Sheet", "Line", "Adds"), rows)));
    }

    private static String kind(SavedFigure figure) {
        var origin = figure.origin();
        return switch (origin.kind()) {
            case TOTAL -> "The sum of the rows below.";
            case FORMULA -> origin.inputs().isEmpty() ? "Given by whoever asked." : "Worked out: " + origin.formula();
            case MODEL ->
                "A run of the model over low, central and high assumptions, seed %s, looking from %s."
                        .formatted(origin.seed(), origin.on());
        };
    }
}
