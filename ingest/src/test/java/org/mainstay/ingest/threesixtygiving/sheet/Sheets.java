package org.mainstay.ingest.threesixtygiving.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Workbook;
import org.mainstay.ingest.threesixtygiving.record.Gathered;
import org.mainstay.ingest.trial.Book;
import org.mainstay.ingest.trial.Raised;
import org.mainstay.ingest.trial.Trial;

/// Reads sheets that are written in a test.
final class Sheets {

    private Sheets() {}

    /// One sheet, as a file of its own.
    static Gathered read(String... lines) {
        return read(List.of(Trial.content(lines)));
    }

    /// The sheets of a workbook, each by its name and its lines.
    static Gathered book(String[]... sheets) {
        var book = new Book();
        for (var sheet : sheets) {
            book.sheet(sheet[0], Arrays.copyOfRange(sheet, 1, sheet.length));
        }
        try {
            return read(Workbook.sheets(book.content()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static String[] sheet(String name, String... lines) {
        var sheet = new String[lines.length + 1];
        sheet[0] = name;
        System.arraycopy(lines, 0, sheet, 1, lines.length);
        return sheet;
    }

    private static Gathered read(List<Content> sheets) {
        try {
            var file = GrantSheets.of(sheets);
            var once = new Gathered();
            file.read(once);
            var again = new Gathered();
            file.read(again);
            if (!again.json().equals(once.json()) || !again.messages().equals(once.messages())) {
                throw new AssertionError("The second reading tells something else: " + again.json());
            }
            Raised.add("sheets", once.codes());
            return once;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
