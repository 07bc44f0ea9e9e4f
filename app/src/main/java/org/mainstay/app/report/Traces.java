package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Expression;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;

/// Where each figure comes from: its rows, its formula, or what the model started from.
final class Traces {

    /// Longer lists are cut short on the page; the tables beside it have them whole.
    private static final int ROWS = 8;

    private static final int INPUTS = 24;

    private final Anchors anchors;
    private final Map<Source, String> sourceNames;
    private final Map<String, String> assumptionAnchors;

    Traces(Anchors anchors, Map<Source, String> sourceNames, Map<String, String> assumptionAnchors) {
        this.anchors = anchors;
        this.sourceNames = sourceNames;
        this.assumptionAnchors = assumptionAnchors;
    }

    Page.TracePart trace(Figure figure) {
        return switch (figure.trace()) {
            case Trace.Total(var rows) -> total(figure, rows);
            case Trace.Formula(var expression) -> formula(figure, expression);
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
                    amount(rows.amount(index), figure.unit())));
        }
        var kind = rows.size() == 1 ? "The amount of one row" : "The sum of %s rows".formatted(Format.count(rows.size()));
        var rest = rows.size() - listed.size();
        var more = rest == 0 ? "" : "and %s more rows, listed in figure-rows.csv".formatted(Format.count(rest));
        return part(figure, kind, List.of(), List.of(), listed, more);
    }

    private Page.TracePart formula(Figure figure, Expression expression) {
        var tokens = new ArrayList<Page.Token>();
        switch (expression) {
            case Expression.Sum(var added, var taken) -> {
                added.stream().limit(INPUTS).forEach(id -> append(tokens, tokens.isEmpty() ? "" : " + ", id));
                taken.stream().limit(INPUTS).forEach(id -> append(tokens, " \u2212 ", id));
            }
            case Expression.Ratio(var numerator, var denominator) -> {
                append(tokens, "1,000,000 \u00D7 ", numerator);
                append(tokens, " \u00F7 ", denominator);
            }
        }
        var rest = expression.inputs().size() - tokens.stream().filter(token -> !token.link().isEmpty()).count();
        var more = rest <= 0 ? "" : "The whole formula stands in figures.csv.";
        return part(figure, "Worked out", tokens, List.of(), List.of(), more);
    }

    private void append(List<Page.Token> tokens, String sign, String id) {
        if (!sign.isEmpty()) {
            tokens.add(new Page.Token(sign, ""));
        }
        tokens.add(new Page.Token(id, anchors.link(id)));
    }

    private Page.TracePart model(Figure figure, Trace.Model model) {
        var inputs = new ArrayList<Page.Token>();
        model.inputs().stream().limit(INPUTS).forEach(id -> inputs.add(new Page.Token(id, anchors.link(id))));
        model.assumptions().stream()
                .limit(INPUTS)
                .forEach(id -> inputs.add(new Page.Token(id, assumptionAnchors.getOrDefault(id, ""))));
        var rest = model.inputs().size() + model.assumptions().size() - inputs.size();
        var kind = "A run of the model, seed %d, looking from %s".formatted(model.seed(), Format.day(model.on()));
        return part(figure, kind, List.of(), inputs, List.of(), rest == 0 ? "" : "The rest stand in figures.csv.");
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
                more);
    }

    private static String amount(long amount, Unit unit) {
        return unit == Unit.PENCE || unit == Unit.PENCE_A_YEAR ? Format.money(amount) : Format.count(amount);
    }
}
