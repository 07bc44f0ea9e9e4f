package org.mainstay.web.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Which part of each table a person looks at, and in which order: `?TABLE.page=2&TABLE.sort=3&TABLE.down=1`.
public final class Windows {

    private static final int ROWS = 100;

    private final HttpServletRequest request;

    Windows(HttpServletRequest request) {
        this.request = request;
    }

    /// A part of a table.
    ///
    /// @param earlier and later, addresses, null where there is nothing more
    /// @param csv where the whole table is had as CSV
    public record Window(
            Table table,
            List<List<Cell>> rows,
            List<Heading> headings,
            int first,
            int last,
            int all,
            @Nullable String earlier,
            @Nullable String later,
            String csv) {}

    /// A column's heading, and where a click on it goes.
    ///
    /// @param sorted `ascending`, `descending` or null, as browsers tell it to screen readers
    public record Heading(
            String text,
            boolean numeric,
            String link,
            @Nullable String sorted) {}

    public Window of(Table table) {
        var column = number(table, "sort", 0);
        var down = number(table, "down", 0) == 1;
        var rows = sorted(table, column, down);
        var pages = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
        var page = Math.min(pages, Math.max(1, number(table, "page", 1)));
        var from = (page - 1) * ROWS;
        var to = Math.min(rows.size(), from + ROWS);
        var csv = UriComponentsBuilder.fromPath(request.getRequestURI() + ".csv")
                .replaceQuery(request.getQueryString())
                .replaceQueryParam("table", table.name())
                .build()
                .toUriString();
        return new Window(
                table,
                rows.subList(from, to),
                headings(table, column, down),
                Math.min(from + 1, to),
                to,
                rows.size(),
                page > 1 ? address(table, "page", page - 1) : null,
                page < pages ? address(table, "page", page + 1) : null,
                csv);
    }

    private List<Heading> headings(Table table, int sorted, boolean down) {
        var headings = new ArrayList<Heading>();
        for (var column = 0; column < table.columns().size(); column++) {
            var now = sorted == column + 1;
            var numeric = table.numeric(column);
            var link = UriComponentsBuilder.fromUriString(address(table, "sort", column + 1))
                    .replaceQueryParam(table.name() + ".down", (now ? !down : numeric) ? 1 : 0)
                    .replaceQueryParam(table.name() + ".page", 1)
                    .fragment(table.name())
                    .build()
                    .toUriString();
            headings.add(new Heading(
                    table.columns().get(column), numeric, link, now ? (down ? "descending" : "ascending") : null));
        }
        return headings;
    }

    private static List<List<Cell>> sorted(Table table, int column, boolean down) {
        if (column < 1 || column > table.columns().size()) {
            return table.rows();
        }
        Comparator<List<Cell>> order = Comparator.comparing(row -> row.get(column - 1), Windows::compare);
        return table.rows().stream().sorted(down ? order.reversed() : order).toList();
    }

    private static int compare(Cell one, Cell other) {
        if (one.numeric() || other.numeric()) {
            return Long.compare(value(one), value(other));
        }
        return String.CASE_INSENSITIVE_ORDER.compare(words(one), words(other));
    }

    private static long value(Cell cell) {
        return switch (cell) {
            case Cell.Amount amount -> amount.figure().value();
            case Cell.Elsewhere elsewhere -> elsewhere.figure().value();
            case Cell.Count count -> count.number();
            case Cell.Part part -> part.amount();
            case Cell.Amounts amounts -> Long.MIN_VALUE;
            case Cell.Text text -> Long.MIN_VALUE;
            case Cell.Tag tag -> Long.MIN_VALUE;
        };
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Tag tag -> tag.words();
            case Cell.Amount amount -> amount.figure().name();
            case Cell.Elsewhere elsewhere -> elsewhere.figure().name();
            case Cell.Count count -> Long.toString(count.number());
            case Cell.Part part -> Long.toString(part.amount());
            case Cell.Amounts amounts -> "";
        };
    }

    private String address(Table table, String part, int value) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(table.name() + "." + part, value)
                .fragment(table.name())
                .build()
                .toUriString();
    }

    private int number(Table table, String part, int otherwise) {
        return Optional.ofNullable(request.getParameter(table.name() + "." + part))
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
