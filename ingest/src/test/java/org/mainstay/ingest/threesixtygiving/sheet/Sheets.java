package org.mainstay.ingest.threesixtygiving.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.threesixtygiving.record.Gathered;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.evidence.Source;

/// Reads sheets that are written in a test.
final class Sheets {

    private Sheets() {}

    /// One sheet, as a file of its own.
    static Gathered read(String... lines) {
        return read(List.of(Trial.content(lines)));
    }

    /// The sheets of a workbook, each by its name and its lines.
    static Gathered book(String[]... sheets) {
        return read(Arrays.stream(sheets)
                .map(sheet -> named(sheet[0], Trial.content(Arrays.copyOfRange(sheet, 1, sheet.length))))
                .toList());
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
            return once;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Content named(String sheet, Content content) {
        var source = content.source();
        return new Content() {
            @Override
            public Source source() {
                return new Source(source.sha256(), source.path(), sheet, source.bytes());
            }

            @Override
            public InputStream open() throws IOException {
                return content.open();
            }
        };
    }
}
