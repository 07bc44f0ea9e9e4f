package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Expression;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Trace;

/// Where each figure comes from: its rows, its formula, or what the model started from.
final class Traces {

    /// Longer lists are cut short on the page; the tables beside it have them whole.
    private static final int ROWS = 8;

    private static final int INPUTS = 8;

    private static final Pattern ID = Pattern.compile("\\[([^\\]]*)\\]");

    private final Anchors anchors;
    private final Cells cells;
    private final Map<Source, String> sourceNames;
    private final Map<String, String> assumptionLinks;

    Traces(Anchors anchors, Cells cells, Map<Source, String> sourceNames, Map<String, String> assumptionLinks) {
        this.anchors = anchors;
        this.cells = cells;
        this.sourceNames = sourceNames;
        this.assumptionLinks = assumptionLinks;
    }

    Page.TracePart trace(Figure figure) {
        return switch (figure.trace()) {
            case Trace.Total total -> total(figure, total.rows());
            case Trace.Formula formula -> formula(figure, formula.expression());
            case Trace.Model model -> model(figure, model);
        };
    }

    private Page.TracePart total(Figure figure, CitedRows rows) {
        var listed = new ArrayList<Page.CitedPart>();
        for (var index = 0; index < Math.min(rows.size(), ROWS); index++) {
            var row = rows.row(index);
            listed.add(new Page.CitedPart(
                    sourceNames.getOrDefault(row.source(), row.source().path()),
                    Integer.toString(row.line()),
                    Format.amount(rows.amount(index), figure.unit())));
        }
        var kind =
                rows.size() == 1 ? "The amount of one row" : "The sum of %s rows".formatted(Format.count(rows.size()));
        var rest = rows.size() - listed.size();
        var more = rest == 0 ? "" : "and %s more rows, listed in figure-rows.csv".formatted(Format.count(rest));
        return part(figure, kind, List.of(), List.of(), listed, more);
    }

    private Page.TracePart formula(Figure figure, Expression expression) {
        if (expression.inputs().isEmpty()) {
            return part(figure, "Given by whoever asked", List.of(), List.of(), List.of(), "");
        }
        var tokens = new ArrayList<Page.Token>();
        var text = expression.text();
        var ids = ID.matcher(text);
        var end = 0;
        for (var count = 0; count < INPUTS && ids.find(); count++) {
            tokens.add(new Page.Token(text.substring(end, ids.start()), ""));
            tokens.add(figureToken(ids.group(1)));
            end = ids.end();
        }
        var whole = expression.inputs().size() <= INPUTS;
        tokens.add(new Page.Token(whole ? text.substring(end) : " ...", ""));
        tokens.removeIf(token -> token.text().isEmpty());
        var more = whole ? "" : "The whole formula stands in figures.csv.";
        return part(figure, "Worked out", tokens, List.of(), List.of(), more);
    }

    private Page.TracePart model(Figure figure, Trace.Model model) {
        var inputs = new ArrayList<Page.Token>();
        model.inputs().stream().limit(INPUTS).forEach(id -> inputs.add(figureToken(id)));
        var assumptions = model.assumptions();
        if (assumptions.size() <= INPUTS) {
            assumptions.forEach(id -> inputs.add(new Page.Token(id, assumptionLinks.getOrDefault(id, ""))));
        } else {
            inputs.add(new Page.Token("all assumptions", "#assumptions"));
        }
        var kind = "A run of the model, seed %d, looking from %s".formatted(model.seed(), Format.day(model.on()));
        var rest = model.inputs().size() - INPUTS;
        var more = rest <= 0 ? "" : "and %s more figures, listed in figures.csv".formatted(Format.count(rest));
        return part(figure, kind, List.of(), inputs, List.of(), more);
    }

    private Page.Token figureToken(String id) {
        return new Page.Token(id, anchors.link(id));
    }

    private Page.TracePart part(
            Figure figure,
            String kind,
            List<Page.Token> formula,
            List<Page.Token> inputs,
            List<Page.CitedPart> rows,
            String more) {
        var range = figure.low() == figure.high()
                ? ""
                : Format.exact(figure.low(), figure.unit()) + " to " + Format.exact(figure.high(), figure.unit());
        var place = cells.findPlace(figure);
        return new Page.TracePart(
                anchors.get(figure.id()),
                figure.name(),
                figure.id(),
                Format.exact(figure.value(), figure.unit()),
                range,
                kind,
                formula,
                inputs,
                rows,
                more,
                place.isEmpty() ? "" : "#" + place);
    }
}
