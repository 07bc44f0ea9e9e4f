package org.mainstay.web.page.figure;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.TraceFigure;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.TraceJson;
import org.mainstay.app.report.Labels;
import org.mainstay.app.run.CitedRow;
import org.mainstay.app.run.Contents;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.app.run.TracedRun;
import org.mainstay.model.evidence.Source;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;

/// Where a figure of any run comes from, as a page: its formula with each input, or its rows as they were published.
///
/// @param where its base is the address under which the run's figures are found
/// @param place the id of the place whose rows these are
/// @param contents where the files behind the run are found
public record FigureView(Where where, String place, TracedRun run, Contents contents) {

    private static final Pattern INPUT = Pattern.compile("\\[([^\\]]+)\\]");

    /// Longer formulas are shown as the table of their inputs alone.
    private static final int LONGEST = 12;

    /// What the template knows.
    ///
    /// @param formula its parts in order, empty where it is too long to read or there is none
    /// @param published whether rows are shown as they were published
    /// @param links pages on which it may stand
    public record Shown(
            SavedFigure figure, List<Part> formula, boolean published, List<Source> files, List<Cell.Text> links) {}

    /// A part of a formula.
    ///
    /// @param figure null where the part is text
    public record Part(String text, @Nullable SavedFigure figure) {}

    /// The page of the figure that an address asks for, with the way back to its base.
    ///
    /// @param path its id as it stands in the address
    public Page asked(String path, HttpServletRequest request) throws NotShown {
        return asked(path, request, List.of(new Cell.Text("Where you came from", where.base())));
    }

    /// The page of the figure that an address asks for.
    ///
    /// @param path its id as it stands in the address
    /// @param links pages on which it may stand
    public Page asked(String path, HttpServletRequest request, List<Cell.Text> links) throws NotShown {
        try {
            return page(Links.id(path), RowReader.of(request), links);
        } catch (Unusable cause) {
            throw new NotShown.NothingThere(place, String.valueOf(cause.getMessage()));
        }
    }

    /// The page of one figure.
    ///
    /// @param reader how much of the rows the person may see, and which part of them is asked for
    /// @param links pages on which it may stand
    private Page page(String id, RowReader reader, List<Cell.Text> links) throws Unusable {
        var most = reader.published() ? reader.most() : 0;
        var traced = TraceFigure.trace(run, contents, id, reader.from(), most);
        var figure = traced.figure();
        var tables = Stream.of(inputs(figure), rows(traced, reader.published()), assumptions(figure))
                .filter(table -> !table.isEmpty())
                .toList();
        var files = new TreeSet<Source>();
        traced.rows().forEach(row -> files.add(row.row().source()));
        return Page.of(
                        where,
                        "figure",
                        figure.name(),
                        new Shown(figure, formula(figure), reader.published(), List.copyOf(files), links),
                        tables)
                .with(out -> TraceJson.write(out, whole(id, reader.published())));
    }

    private TraceFigure.Traced whole(String id, boolean published) throws IOException {
        try {
            return TraceFigure.trace(run, contents, id, published ? Integer.MAX_VALUE : 0);
        } catch (Unusable cause) {
            throw new IOException(cause);
        }
    }

    private List<Part> formula(SavedFigure figure) {
        var text = figure.origin().formula();
        if (text.isEmpty() || figure.origin().inputs().size() > LONGEST) {
            return List.of();
        }
        var parts = new ArrayList<Part>();
        var input = INPUT.matcher(text);
        var at = 0;
        while (input.find()) {
            parts.add(new Part(text.substring(at, input.start()), null));
            parts.add(new Part(input.group(1), run.find(input.group(1)).orElse(null)));
            at = input.end();
        }
        parts.add(new Part(text.substring(at), null));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    private Table inputs(SavedFigure figure) {
        var rows = figure.origin().inputs().stream().map(this::input).toList();
        return new Table("inputs", "What it is made of", List.of("Figure", "Value"), rows);
    }

    private List<Cell> input(String id) {
        return run.find(id)
                .map(one -> List.of(Cell.link(one.name(), where.linkOf(one)), new Cell.Amount(one)))
                .orElseGet(() -> List.of(Cell.text(id), Cell.none()));
    }

    private Table assumptions(SavedFigure figure) {
        var rows = figure.origin().assumptions().stream()
                .map(id -> List.of(Cell.link(Labels.assumption(id), Links.assumption(place, id))))
                .toList();
        return new Table("assumptions", "Assumptions used", List.of("Assumption"), rows);
    }

    private Table rows(TraceFigure.Traced traced, boolean published) {
        var unit = traced.figure().unit();
        var columns = new ArrayList<>(List.of("Row", "Adds"));
        if (published) {
            columns.add("As published");
        }
        var rows = new ArrayList<List<Cell>>();
        for (var cited : traced.rows()) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.link(name(cited), Links.row(place, cited.row())));
            cells.add(new Cell.Part(cited.amount(), unit));
            if (published) {
                cells.add(Cell.text(traced.texts().getOrDefault(cited.row(), "")));
            }
            rows.add(cells);
        }
        return new Table("rows", "The rows behind it", columns, rows);
    }

    private static String name(CitedRow cited) {
        var source = cited.row().source();
        var at = source.sheet().isEmpty() ? source.path() : source.path() + ", sheet " + source.sheet();
        return at + ", line " + cited.row().line();
    }
}
