package org.mainstay.app.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Expression;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Trace;
import org.thymeleaf.util.StringUtils;

/// Where each figure comes from: its rows, its formula, or what the model started from.
///
/// A page has thousands of them with ever the same few parts, which a template would fill a hundred times as slowly.
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

    /// The traces of some figures as markup.
    String of(List<Figure> figures) {
        return figures.stream().map(this::trace).collect(Collectors.joining());
    }

    private String trace(Figure figure) {
        return switch (figure.trace()) {
            case Trace.Total total -> total(figure, total.rows());
            case Trace.Formula formula -> section(figure, "trace", formula(formula.expression()));
            case Trace.Model model -> section(figure, "trace model", model(model));
        };
    }

    private String total(Figure figure, CitedRows rows) {
        var kind =
                rows.size() == 1 ? "The amount of one row" : "The sum of %s rows".formatted(Format.count(rows.size()));
        var listed = IntStream.range(0, Math.min(rows.size(), ROWS))
                .mapToObj(at -> "<li>" + cited(rows, at, figure) + "</li>")
                .collect(Collectors.joining());
        var rest = rows.size() - ROWS;
        var more = rest <= 0 ? "" : "and %s more rows, listed in figure-rows.csv".formatted(Format.count(rest));
        return section(
                figure, "trace", paragraph(kind) + (listed.isEmpty() ? "" : "<ul>" + listed + "</ul>\n") + more(more));
    }

    private String cited(CitedRows rows, int at, Figure figure) {
        var row = rows.row(at);
        return plain("%s, line %d: %s"
                .formatted(
                        sourceNames.getOrDefault(row.source(), row.source().path()),
                        row.line(),
                        Format.amount(rows.amount(at), figure.unit())));
    }

    private String formula(Expression expression) {
        if (expression.inputs().isEmpty()) {
            return paragraph("Given by whoever asked");
        }
        var tokens = new StringBuilder("Worked out: ");
        var text = expression.text();
        var ids = ID.matcher(text);
        var end = 0;
        for (var count = 0; count < INPUTS && ids.find(); count++) {
            tokens.append(token(text.substring(end, ids.start()), "")).append(figureToken(ids.group(1)));
            end = ids.end();
        }
        var whole = expression.inputs().size() <= INPUTS;
        tokens.append(token(whole ? text.substring(end) : " ...", ""));
        return paragraph(tokens.toString()) + more(whole ? "" : "The whole formula stands in figures.csv.");
    }

    private String model(Trace.Model model) {
        var assumptions = model.assumptions();
        var named = assumptions.size() <= INPUTS
                ? assumptions.stream().map(id -> token(id, assumptionLinks.getOrDefault(id, "")))
                : Stream.of(token("all assumptions", "#assumptions"));
        var inputs = Stream.concat(model.inputs().stream().limit(INPUTS).map(this::figureToken), named)
                .collect(Collectors.joining(", "));
        var kind =
                "A run of the model, seed %d, looking from %s, from ".formatted(model.seed(), Format.day(model.on()));
        var rest = model.inputs().size() - INPUTS;
        var more = rest <= 0 ? "" : "and %s more figures, listed in figures.csv".formatted(Format.count(rest));
        return paragraph(kind + inputs) + more(more);
    }

    private String figureToken(String id) {
        return token(id, anchors.link(id));
    }

    /// A piece of text, linked where there is something to link to.
    private static String token(String text, String link) {
        if (text.isEmpty()) {
            return "";
        }
        var code = "<code>" + plain(text) + "</code>";
        return link.isEmpty() ? code : "<a href=\"" + plain(link) + "\">" + code + "</a>";
    }

    private String section(Figure figure, String style, String from) {
        var range = figure.low() == figure.high()
                ? ""
                : " (%s to %s)"
                        .formatted(
                                Format.exact(figure.low(), figure.unit()), Format.exact(figure.high(), figure.unit()));
        var value = "<b>" + plain(Format.exact(figure.value(), figure.unit())) + "</b>" + plain(range);
        return "<section class=\"" + style + "\" id=\"" + plain(anchors.get(figure.id())) + "\">\n<h3>"
                + plain(figure.name()) + "</h3>\n" + back(figure)
                + paragraph(value + " <code>" + plain(figure.id()) + "</code>") + from + "</section>\n";
    }

    /// The way back to where the figure stands in the report; none where it only feeds others.
    private String back(Figure figure) {
        var place = cells.findPlace(figure);
        return place.isEmpty()
                ? ""
                : "<a class=\"back\" href=\"#%s\" aria-label=\"Back to where %s is shown\">Back to where it is shown</a>\n"
                        .formatted(plain(place), plain(figure.name()));
    }

    private static String paragraph(String markup) {
        return "<p>" + markup + "</p>\n";
    }

    private static String more(String text) {
        return text.isEmpty() ? "" : "<p class=\"quiet more\">" + plain(text) + "</p>\n";
    }

    private static String plain(String text) {
        return StringUtils.escapeXml(text);
    }
}
