package org.mainstay.web.view;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.document.Json;
import org.mainstay.app.run.SafeCsv;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.model.evidence.Unit;

/// A page's tables for programs: as one JSON document, and each as CSV in which no cell can act as a formula.
final class Exports {

    private Exports() {}

    static void writeJson(OutputStream out, Page page) throws IOException {
        var document = page.document();
        if (document != null) {
            document.write(out);
            return;
        }
        try (var json = new Json(out)) {
            json.text("title", page.title()).list("tables");
            page.tables().forEach(table -> write(json, table));
            json.endList();
        }
    }

    private static void write(Json json, Table table) {
        json.item().text("name", table.name()).text("caption", table.caption()).list("rows");
        for (var row : table.rows()) {
            json.item();
            for (var column = 0; column < row.size(); column++) {
                write(json, key(table.columns().get(column)), row.get(column));
            }
            json.end();
        }
        json.endList().end();
    }

    private static void write(Json json, String key, Cell cell) {
        switch (cell) {
            case Cell.Text text -> json.text(key, text.text());
            case Cell.Amount amount -> json.figure(key, amount.figure());
            case Cell.Elsewhere elsewhere -> json.figure(key, elsewhere.figure());
            case Cell.Count count -> json.number(key, count.number());
            case Cell.Tag tag -> json.text(key, tag.words());
            case Cell.Part part -> json.number(key, part.amount());
            case Cell.Amounts amounts -> {
                json.list(key);
                amounts.figures().forEach(json::figure);
                json.endList();
            }
        }
    }

    /// A heading as programs read it: `published_grants`.
    private static String key(String heading) {
        var key = heading.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return key.replaceAll("^_|_$", "");
    }

    static void writeCsv(OutputStream out, Table table) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (var csv = new SafeCsv(writer, headings(table).toArray(String[]::new))) {
            for (var row : table.rows()) {
                var cells = new ArrayList<String>();
                for (var column = 0; column < row.size(); column++) {
                    add(cells, row.get(column), ranged(table, column));
                }
                csv.row(cells.toArray(String[]::new));
            }
        }
    }

    private static List<String> headings(Table table) {
        var headings = new ArrayList<String>();
        for (var column = 0; column < table.columns().size(); column++) {
            var heading = table.columns().get(column);
            headings.add(heading);
            if (ranged(table, column)) {
                headings.add(heading + " (low)");
                headings.add(heading + " (high)");
            }
        }
        return headings;
    }

    /// Whether any figure of a column is uncertain.
    private static boolean ranged(Table table, int column) {
        return table.rows().stream()
                .map(row -> figure(row.get(column)))
                .anyMatch(figure -> figure != null && figure.low() != figure.high());
    }

    /// The one figure of a cell; null where it holds none.
    private static @Nullable SavedFigure figure(Cell cell) {
        return cell instanceof Cell.Amount amount
                ? amount.figure()
                : cell instanceof Cell.Elsewhere elsewhere ? elsewhere.figure() : null;
    }

    private static void add(List<String> cells, Cell cell, boolean ranged) {
        var figure = figure(cell);
        cells.add(
                switch (cell) {
                    case Cell.Text text -> text.text();
                    case Cell.Amount amount ->
                        number(amount.figure().unit(), amount.figure().value());
                    case Cell.Elsewhere elsewhere ->
                        number(elsewhere.figure().unit(), elsewhere.figure().value());
                    case Cell.Count count -> Long.toString(count.number());
                    case Cell.Tag tag -> tag.words();
                    case Cell.Part part -> number(part.unit(), part.amount());
                    case Cell.Amounts amounts ->
                        amounts.figures().stream()
                                .map(one -> number(one.unit(), one.value()))
                                .collect(Collectors.joining("; "));
                });
        if (ranged) {
            cells.add(figure == null ? "" : number(figure.unit(), figure.low()));
            cells.add(figure == null ? "" : number(figure.unit(), figure.high()));
        }
    }

    /// Money in pounds and pence, shares as parts of one, all else as it is.
    private static String number(Unit unit, long value) {
        return BigDecimal.valueOf(value, decimals(unit)).toPlainString();
    }

    private static int decimals(Unit unit) {
        return switch (unit) {
            case PENCE, PENCE_A_YEAR, PENCE_A_MONTH -> 2;
            case PER_MILLION, MILLIONTHS_OF_A_MONTH -> 6;
            case PEOPLE, ROWS, ORGANISATIONS, LINES, AREAS, MONTHS, MINUTES, PLACES, PEOPLE_A_HUNDRED_PLACES, RUNS -> 0;
        };
    }
}
