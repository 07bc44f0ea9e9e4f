package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Columns that line up, under a thin rule. A heading that begins with `>` sets its column to the right.
final class TextTable {

    private static final String GAP = "  ";
    private static final String TO_THE_RIGHT = ">";

    private final List<String> headings;
    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> headings) {
        right = headings.stream()
                .map(heading -> heading.startsWith(TO_THE_RIGHT))
                .toList();
        this.headings = headings.stream()
                .map(heading -> heading.startsWith(TO_THE_RIGHT) ? heading.substring(1) : heading)
                .toList();
    }

    TextTable(String... headings) {
        this(List.of(headings));
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void write(PrintStream out, String indent) {
        var widths = new int[headings.size()];
        var all = new ArrayList<List<String>>();
        all.add(headings);
        all.addAll(rows);
        for (var row : all) {
            for (var column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], length(row.get(column)));
            }
        }
        var total = GAP.length() * (widths.length - 1);
        for (var width : widths) {
            total += width;
        }
        out.println(indent + line(headings, widths));
        out.println(indent + "─".repeat(Math.min(total, Words.WIDTH)));
        rows.forEach(row -> out.println(indent + line(row, widths)));
    }

    private String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (var column = 0; column < widths.length; column++) {
            var cell = cells.get(column);
            var space = " ".repeat(widths[column] - length(cell));
            line.append(column == 0 ? "" : GAP);
            line.append(right.get(column) ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
