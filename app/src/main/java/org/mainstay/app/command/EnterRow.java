package org.mainstay.app.command;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.run.SafeCsv;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

/// Looks at a row that a person enters through the reader that reads its table from files, so that both refuse it with
/// the same words.
public final class EnterRow {

    private EnterRow() {}

    /// What is wrong with one cell.
    ///
    /// @param column empty where it is about the row
    public record Fault(String column, String words) {}

    /// What is wrong with a row, as its reader finds it; nothing where it can be kept.
    public static List<Fault> faults(FormatReader reader, List<String> columns, List<String> cells) {
        var found = new Faults();
        try {
            reader.read(new Written(reader.name(), text(columns, cells).getBytes(StandardCharsets.UTF_8)), found);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return List.copyOf(found.list);
    }

    private static String text(List<String> columns, List<String> cells) throws IOException {
        var text = new StringWriter();
        try (var table = new SafeCsv(text, columns.toArray(String[]::new))) {
            table.row(cells.toArray(String[]::new));
        }
        return text.toString();
    }

    /// On one line, as a cell of a table keeps it.
    public static String cell(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /// Gathers what is wrong.
    private static final class Faults implements Readout {

        private final List<Fault> list = new ArrayList<>();

        @Override
        public void accept(Fact fact, long pence) {
            // A row that is read is in order.
        }

        @Override
        public void merge() {
            throw new IllegalStateException("No row that is entered adds to another.");
        }

        @Override
        public void reject(Notice why, long pence) {
            add(why);
        }

        @Override
        public void note(Notice notice) {
            if (notice.severity() == Severity.ERROR) {
                add(notice);
            }
        }

        /// A form has no lines.
        private void add(Notice notice) {
            var words = notice.message()
                    .replaceFirst("^Line \\d+ has \"\" in the column [a-z_]+, which must be", "It must be")
                    .replaceFirst("^Line \\d+ has (\".*\") in the column [a-z_]+, which", "$1")
                    .replaceFirst("^Line \\d+, decision \".*?\", is", "It is")
                    .replace(" The row is not used.", "")
                    .replace(" The row is not used:", "");
            list.add(new Fault(notice.column(), words));
        }
    }
}
