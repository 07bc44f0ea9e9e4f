package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ListUses;
import org.mainstay.app.command.TraceFigure;
import org.mainstay.app.report.Format;
import org.mainstay.app.run.CitedRow;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.model.evidence.RowRef;

/// Figures and their rows, for people.
final class TraceText {

    private TraceText() {}

    static void write(PrintStream out, TraceFigure.Traced traced, int most) {
        var figure = traced.figure();
        var origin = figure.origin();
        out.println(Words.wrap(figure.name(), ""));
        out.printf("  %s%s%n", Format.exact(figure.value(), figure.unit()), range(figure));
        out.printf("  %s%n%n", figure.id());
        switch (origin.kind()) {
            case TOTAL -> writeRows(out, traced, most);
            case FORMULA -> {
                out.println(Words.hang("Worked out: " + origin.formula(), ""));
                out.println("Trace any of the figures in it the same way.");
            }
            case MODEL -> {
                out.printf("A run of the model, seed %s, looking from %s.%n", origin.seed(), origin.on());
                writeList(out, "From the figures", origin.inputs());
                writeList(out, "On the assumptions", origin.assumptions());
            }
        }
    }

    static void write(PrintStream out, ListUses.Uses uses) {
        out.println(address(uses.row()));
        out.println(published(uses.text()));
        out.println();
        if (uses.figures().isEmpty()) {
            out.println("No figure of this run stands on it.");
            return;
        }
        var table = new TextTable(">it adds", ">to a value of", "figure");
        for (var figure : uses.figures()) {
            uses.cited().stream()
                    .filter(cited -> cited.figure().equals(figure.id()))
                    .forEach(cited -> table.row(
                            Format.amount(cited.amount(), figure.unit()),
                            Format.amount(figure.value(), figure.unit()),
                            figure.id()));
        }
        table.write(out, "");
        writeList(out, "And so on", uses.derived().stream().map(SavedFigure::id).toList());
    }

    private static void writeRows(PrintStream out, TraceFigure.Traced traced, int most) {
        var rows = traced.rows();
        out.printf("The sum of %s%n", rows.size() == 1 ? "one row" : Format.count(rows.size()) + " rows");
        for (var cited : rows.subList(0, Math.min(most, rows.size()))) {
            write(out, traced, cited);
        }
        if (rows.size() > most) {
            out.printf(
                    Locale.ROOT,
                    "%nand %s more: --rows %d shows them all%n",
                    Format.count(rows.size() - most),
                    rows.size());
        }
    }

    private static void write(PrintStream out, TraceFigure.Traced traced, CitedRow cited) {
        var text = traced.texts().get(cited.row());
        out.printf(
                "%n%s  %s%n",
                address(cited.row()),
                Format.amount(cited.amount(), traced.figure().unit()));
        out.println(published(text));
    }

    /// The row as published: left whole where it is one line, closed up where it is many.
    private static String published(@Nullable String text) {
        if (text == null) {
            return "  (its file is not at hand)";
        }
        return text.strip().contains("\n") ? Words.wrap(text, "  ") : "  " + text;
    }

    /// The short name of the file and the line, and the address that `uses` takes.
    private static String address(RowRef row) {
        var path = row.source().path();
        var digest = row.source().sha256().substring(0, 12);
        var sheet = row.source().sheet();
        var at = sheet.isEmpty() ? path : path + ", sheet " + sheet;
        var address = sheet.isEmpty() ? digest : digest + "#" + sheet;
        return "%s, line %d (%s:%d)".formatted(at, row.line(), address, row.line());
    }

    private static String range(SavedFigure figure) {
        return figure.low() == figure.high()
                ? ""
                : " (" + Format.exact(figure.low(), figure.unit()) + " to " + Format.exact(figure.high(), figure.unit())
                        + ")";
    }

    private static void writeList(PrintStream out, String title, List<String> ids) {
        if (!ids.isEmpty()) {
            out.printf("%n%s%n", title);
            ids.forEach(id -> out.printf("  %s%n", id));
        }
    }
}
