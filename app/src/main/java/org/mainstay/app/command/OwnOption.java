package org.mainstay.app.command;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mainstay.app.run.SafeCsv;
import org.mainstay.engine.option.Option;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.ingest.entered.OptionTable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.CsvTable;
import org.mainstay.model.funding.OptionRow.Kind;
import org.mainstay.model.notice.Notice;

/// An option that people keep here: the rows of an option file as they gave them, judged by the reader of such files.
///
/// @param rows a cell for each of [#columns]; the first is the line, the second the change
public record OwnOption(String name, List<List<String>> rows) {

    /// The most rows that are kept of one option.
    public static final int MOST_ROWS = 2_000;

    private static final int HEADINGS = 1;
    private static final String LINE = "line";
    private static final String CHANGE = "change";

    public OwnOption {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A row that is not used.
    ///
    /// @param line where it stands in the file, whose first line holds the headings
    /// @param why what was found, why it matters and how to mend it
    public record Refused(int line, String why) {

        /// The row's place among the rows, from 0.
        public int row() {
            return line - 1 - HEADINGS;
        }
    }

    /// The columns of the file, in order.
    public static List<String> columns() {
        return OptionTable.COLUMNS;
    }

    /// What can be done to a line, as the file writes it.
    public static List<String> kinds() {
        return Arrays.stream(Kind.values()).map(Kind::words).toList();
    }

    /// Out of the text of its file, as [#text] writes it.
    public static OwnOption of(String name, String text) {
        try {
            return new OwnOption(name, rows(new Written(name, text.getBytes(StandardCharsets.UTF_8))));
        } catch (Unusable cause) {
            throw new IllegalStateException("A kept option cannot be read.", cause);
        }
    }

    /// Out of a file that somebody gives; lines that are called by their names get their ids.
    public static OwnOption take(String name, Path file, FundingLines lines, LocalDate on) throws Unusable {
        try {
            var rows = rows(ReadOption.content(file));
            if (rows.size() > MOST_ROWS) {
                throw new Unusable("The file has %s rows, and an option may have %s: leave out the lines that are kept."
                        .formatted(rows.size(), MOST_ROWS));
            }
            return new OwnOption(
                    name, rows.stream().map(row -> known(row, lines, on)).toList());
        } catch (Unusable cause) {
            throw new Unusable(cause.getMessage().replace(file.toString(), name));
        }
    }

    private static List<List<String>> rows(Content content) throws Unusable {
        var rows = new ArrayList<List<String>>();
        var broken = new ArrayList<Notice>();
        try {
            CsvTable.read(
                    content,
                    header -> header.fit(LINE, CHANGE).whole(),
                    broken::add,
                    (header, row) -> rows.add(columns().stream()
                            .map(column -> cell(row.get(header.find(column))))
                            .toList()));
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
        if (!broken.isEmpty()) {
            throw new Unusable(broken.getFirst().message());
        }
        return rows;
    }

    /// On one line, so that rows and lines of the file are the same.
    private static String cell(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static List<String> known(List<String> row, FundingLines lines, LocalDate on) {
        if (lines.find(row.getFirst()).isPresent()) {
            return row;
        }
        var ended = new OwnOption("", List.of(cells(row.getFirst(), Kind.END)));
        return ended.resolved(lines, on).asked().stream()
                .findFirst()
                .map(asked -> with(row, asked.change().line().id()))
                .orElse(row);
    }

    private static List<String> cells(String line, Kind kind) {
        var cells = new ArrayList<String>();
        columns().forEach(column -> cells.add(column.equals(LINE) ? line : column.equals(CHANGE) ? kind.words() : ""));
        return cells;
    }

    private static List<String> with(List<String> row, String line) {
        var cells = new ArrayList<>(row);
        cells.set(0, line);
        return cells;
    }

    /// The file, as `appraise --option` reads it.
    public String text() {
        var text = new StringWriter();
        try (var table = new SafeCsv(text, columns().toArray(String[]::new))) {
            rows.forEach(row -> table.row(row.stream().map(OwnOption::cell).toArray(String[]::new)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return text.toString();
    }

    /// A name for its file that every system takes.
    public String fileName() {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "option" : plain) + ".csv";
    }

    /// The rows that are not used, each with the reason, in order.
    public List<Refused> refused(FundingLines lines, LocalDate on) {
        return resolved(lines, on).refused().stream()
                .map(one -> new Refused(one.line(), one.why()))
                .toList();
    }

    private Option resolved(FundingLines lines, LocalDate on) {
        try {
            return ReadOption.look(name, content(), lines, on);
        } catch (Unusable cause) {
            throw new IllegalStateException("A kept option cannot be read.", cause);
        }
    }

    /// What is weighed; refused where nothing in it can be used.
    Option read(FundingLines lines, LocalDate on) throws Unusable {
        return ReadOption.read(name, content(), lines, on);
    }

    private Content content() {
        return new Written(name, text().getBytes(StandardCharsets.UTF_8));
    }
}
