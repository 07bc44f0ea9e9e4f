package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Columns that line up, under a thin rule. A heading that begins with `>` sets its column to the right; a heading
/// wider than what stands under it breaks between words.
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

    /// A text of its own over the row that follows; it counts for no column.
    void over(String text) {
        rows.add(List.of(text));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void write(PrintStream out, String indent) {
        var widths = widths();
        var total = GAP.length() * (widths.length - 1);
        for (var width : widths) {
            total += width;
        }
        headingLines(widths).forEach(cells -> out.println(indent + line(cells, widths)));
        out.println(indent + "─".repeat(Math.min(total, Words.WIDTH - indent.length())));
        for (var row : rows) {
            out.println(isOver(row) ? Words.wrap(row.getFirst(), indent) : indent + line(row, widths));
        }
    }

    private boolean isOver(List<String> row) {
        return row.size() == 1 && headings.size() > 1;
    }

    /// As wide as the widest cell and the longest word of the heading.
    private int[] widths() {
        var widths = new int[headings.size()];
        for (var column = 0; column < widths.length; column++) {
            for (var word : headings.get(column).split(" ", -1)) {
                widths[column] = Math.max(widths[column], length(word));
            }
            for (var row : rows) {
                widths[column] = isOver(row) ? widths[column] : Math.max(widths[column], length(row.get(column)));
            }
        }
        return widths;
    }

    /// The headings, their last lines on the rule.
    private List<List<String>> headingLines(int[] widths) {
        List<List<String>> columns = new ArrayList<>();
        for (var column = 0; column < widths.length; column++) {
            columns.add(Words.lines(headings.get(column), "", widths[column]));
        }
        var height = columns.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> lines = new ArrayList<>();
        for (var at = 0; at < height; at++) {
            List<String> cells = new ArrayList<>();
            for (var column : columns) {
                var own = at - (height - column.size());
                cells.add(own < 0 ? "" : column.get(own));
            }
            lines.add(cells);
        }
        return lines;
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
