package org.mainstay.ingest.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.Notice;

/// A sheet of a workbook as a table.
final class SheetTable {

    private SheetTable() {}

    static boolean is(Content content) {
        return !content.sheet().isEmpty();
    }

    /// Takes each row that is not blank; where the sheet breaks off, `broken` hears why.
    static void read(Content sheet, Consumer<Notice> broken, Consumer<Row> rows) throws IOException {
        var line = 0;
        try (var workbook = Workbook.open(sheet)) {
            var all = workbook.rows(sheet.source().sheet());
            while (all.hasNext()) {
                var row = all.next();
                line = row.line();
                rows.accept(row);
            }
        } catch (UncheckedIOException cause) {
            if (!(cause.getCause() instanceof BrokenWorkbook why)) {
                throw cause.getCause();
            }
            broken.accept(new BrokenSheet(new RowRef(sheet.source(), line + 1), String.valueOf(why.getMessage())));
        }
    }

    /// The first rows, as many as there are up to a number; a row that breaks is told when the sheet is read.
    static List<Header> start(Content sheet, int most) throws IOException {
        var start = new ArrayList<Header>();
        try (var workbook = Workbook.open(sheet)) {
            var all = workbook.rows(sheet.source().sheet());
            while (start.size() < most && all.hasNext()) {
                start.add(new Header(all.next().cells()));
            }
        } catch (UncheckedIOException broken) {
            return start;
        }
        return start;
    }

    /// Shows each row that is not blank, its cells with `between` between them, up to where the sheet breaks off.
    static void each(Content sheet, String between, RowTexts.Taker taker) throws IOException {
        try (var workbook = Workbook.open(sheet)) {
            var all = workbook.rows(sheet.source().sheet());
            while (all.hasNext()) {
                var row = all.next();
                taker.take(row.line(), String.join(between, row.cells()));
            }
        } catch (UncheckedIOException cause) {
            if (!(cause.getCause() instanceof BrokenWorkbook)) {
                throw cause.getCause();
            }
        }
    }

    /// The cells of a row with tabs between them.
    static Optional<String> text(Content sheet, int line) throws IOException {
        try (var workbook = Workbook.open(sheet)) {
            var all = workbook.rows(sheet.source().sheet());
            while (all.hasNext()) {
                var row = all.next();
                if (row.line() == line) {
                    return Optional.of(String.join("\t", row.cells()));
                }
            }
        } catch (UncheckedIOException broken) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
