package org.mainstay.ingest.entered;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Cells;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.funding.OptionRow;
import org.mainstay.model.funding.OptionRow.Kind;

/// Reads an option that a person wrote. It is a question about a place and no part of one, so it is read where it is
/// named and never among the files of a folder.
public final class OptionTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS =
            List.of("line", "change", "percent", "months", "into", "from", "why", "amount", "shared_users");

    private static final int LONGEST = 60;

    /// Ten billion pounds in pence: more than any council has, and little enough to reckon with.
    private static final long MOST = 1_000_000_000_000L;
    private static final String KINDS =
            Arrays.stream(Kind.values()).map(Kind::words).collect(Collectors.joining(", ", "one of ", ""));

    @Override
    public String name() {
        return "Option (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidOption::new, OptionTable::row);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable OptionRow row(Cells cells, RowRef at) {
        var line = cells.required("line", CellValue::filled, "a funding line: its id, or organisation and label");
        var kind = cells.required("change", Kind::of, KINDS);
        var from = cells.optional("from", CellValue::day, "a date such as 2026-10-01");
        var percent = kind == null ? null : percent(cells, kind);
        var months = kind == null ? null : months(cells, kind);
        var into = kind == null ? null : into(cells, kind);
        var amount = kind == null ? null : amount(cells, kind);
        var shared = kind == Kind.FRONT_DOOR
                ? cells.optional("shared_users", OptionTable::people, "a whole number of people, 0 or more, or blank")
                : null;
        return !cells.sound() || line == null || kind == null || into == null
                ? null
                : new OptionRow(line, kind, percent, months, into, from, cells.text("why"), amount, shared, at);
    }

    private static @Nullable Integer months(Cells cells, Kind kind) {
        return switch (kind) {
            case TAPER ->
                cells.required("months", cell -> within(cell, 1, LONGEST), "the months it takes, from 1 to 60");
            case SETTLE ->
                cells.required("months", cell -> within(cell, 12, LONGEST), "the months of the term, from 12 to 60");
            case INVEST ->
                cells.optional(
                        "months", cell -> within(cell, 1, LONGEST), "for how many months, from 1 to 60, or blank");
            case KEEP, CUT, END, MERGE, FRONT_DOOR -> null;
        };
    }

    private static @Nullable String into(Cells cells, Kind kind) {
        return switch (kind) {
            case MERGE -> cells.required("into", CellValue::filled, "the funding line that takes the work on");
            case FRONT_DOOR ->
                cells.required("into", CellValue::filled, "the other funding lines behind it, with ; between them");
            case KEEP, CUT, END, TAPER, INVEST, SETTLE -> "";
        };
    }

    private static @Nullable Long amount(Cells cells, Kind kind) {
        return switch (kind) {
            case INVEST -> cells.required("amount", cell -> pence(cell, 1), "pounds more a year, above 0");
            case FRONT_DOOR -> cells.optional("amount", cell -> pence(cell, 0), "pounds a year, 0 or more, or blank");
            case KEEP, CUT, END, MERGE, TAPER, SETTLE -> null;
        };
    }

    private static Optional<Long> pence(String cell, long least) {
        return CellValue.pence(cell).filter(number -> number >= least && number <= MOST);
    }

    private static Optional<Long> people(String cell) {
        return CellValue.whole(cell).filter(number -> number >= 0 && number <= MOST);
    }

    private static @Nullable Integer percent(Cells cells, Kind kind) {
        return switch (kind) {
            case CUT -> cells.required("percent", cell -> within(cell, 1, 99), "by how much it is cut, from 1 to 99");
            case TAPER ->
                cells.required("percent", cell -> within(cell, 0, 99), "what is left at the end, from 0 to 99");
            case KEEP, END, MERGE, INVEST, SETTLE, FRONT_DOOR -> null;
        };
    }

    private static Optional<Integer> within(String cell, int least, int most) {
        var bare = cell.endsWith("%") ? cell.substring(0, cell.length() - 1) : cell;
        return CellValue.small(bare).filter(number -> number >= least && number <= most);
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("line", "change");
        }
    }
}
