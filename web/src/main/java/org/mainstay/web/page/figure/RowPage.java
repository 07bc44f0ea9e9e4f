package org.mainstay.web.page.figure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.command.ShowRow;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.run.CitedRow;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.mainstay.web.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Any row: as it was published, what stands on it, and what is wrong with it.
@Controller
final class RowPage {

    private final OpenPlaces places;

    RowPage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    ///
    /// @param published whether the row is shown as it was published
    record Shown(Source source, int line, boolean published) {}

    @GetMapping("/places/{place}/rows/{sha256:[0-9a-f]{64}}/{line:[1-9][0-9]{0,8}}")
    Page show(
            @PathVariable String place,
            @PathVariable String sha256,
            @PathVariable int line,
            @RequestParam(defaultValue = "") String sheet,
            HttpServletRequest request)
            throws NotShown {
        var open = places.get(place);
        var where = Where.of(place, open.name(), Where.Section.DATA);
        var published = RowReader.of(request).published();
        try {
            var source = ShowRow.source(open.run(), sha256, sheet);
            var shown = ShowRow.show(open.run(), open.contents(), open.reading().folder(), new RowRef(source, line));
            return Page.of(
                    where,
                    "row",
                    "%s, line %d".formatted(source.path(), line),
                    new Shown(source, line, published),
                    tables(where, shown, published));
        } catch (Unusable cause) {
            throw new NotShown.NothingThere(place, "No file that was read here has this row.");
        }
    }

    private static List<Table> tables(Where where, ShowRow.Shown shown, boolean published) {
        var tables = new ArrayList<Table>();
        if (published) {
            var cells = shown.cells().stream()
                    .map(cell -> List.of(Cell.text(cell.heading()), Cell.text(cell.text())))
                    .toList();
            tables.add(new Table("cells", "The row as published", List.of("Heading", "Cell"), cells));
            tables.add(notices(shown.notices()));
        }
        tables.add(uses(where, shown));
        tables.add(new Table(
                "derived",
                "Figures made from those",
                List.of("Figure", "Value"),
                shown.uses().derived().stream()
                        .map(figure -> row(where, figure))
                        .toList()));
        return tables.stream().filter(table -> !table.isEmpty()).toList();
    }

    private static Table uses(Where where, ShowRow.Shown shown) {
        var rows = new ArrayList<List<Cell>>();
        for (var figure : shown.uses().figures()) {
            var added = shown.uses().cited().stream()
                    .filter(cited -> cited.figure().equals(figure.id()))
                    .mapToLong(CitedRow::amount)
                    .sum();
            var row = new ArrayList<>(row(where, figure));
            row.add(new Cell.Part(added, figure.unit()));
            rows.add(row);
        }
        return new Table("uses", "Figures that stand on it", List.of("Figure", "Value", "This row adds"), rows);
    }

    private static List<Cell> row(Where where, SavedFigure figure) {
        return List.of(Cell.link(figure.name(), where.linkOf(figure)), new Cell.Amount(figure));
    }

    private static Table notices(List<Notice> notices) {
        var rows = notices.stream()
                .map(notice -> List.of(
                        new Cell.Tag(Words.of(notice.severity()), style(notice)),
                        Cell.text(notice.message()),
                        Cell.text(Notice.about(notice.getClass()).fix())))
                .toList();
        return new Table("notices", "What is wrong with it", List.of("How bad", "What", "How to mend it"), rows);
    }

    private static String style(Notice notice) {
        return switch (notice.severity()) {
            case ERROR -> "red";
            case WARNING -> "yellow";
            case INFO -> "blue";
        };
    }
}
