package org.mainstay.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mainstay.ingest.entered.ShockTable;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.OneFile;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;
import org.mainstay.model.shock.ShockRow;

/// Reads shocks that a person wrote.
final class ReadShocks {

    private ReadShocks() {}

    /// The rows of a file.
    ///
    /// @param refused why the others are not used
    record Shocks(List<ShockRow> rows, List<String> refused, Source source) {

        Shocks {
            rows = List.copyOf(rows);
            refused = List.copyOf(refused);
        }
    }

    /// Refused as a whole where nothing in it can be used.
    static Shocks read(Path file) throws Unusable {
        try {
            var content = content(file);
            var rows = new Rows();
            new ShockTable().read(content, rows);
            if (rows.read.isEmpty()) {
                throw new Unusable("No row of %s can be used.%n%s".formatted(file, String.join("\n", rows.refused)));
            }
            return new Shocks(rows.read, rows.refused, content.source());
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
    }

    private static Content content(Path file) throws IOException, Unusable {
        var found = OneFile.recognise(file, List.of(new ShockTable()), Limits.standard());
        if (found.size() != 1) {
            throw new Unusable(
                    "%s holds %d files: name the shocks themselves, one CSV file.".formatted(file, found.size()));
        }
        var content = found.getFirst().content();
        if (content == null || found.getFirst().reader() == null) {
            throw new Unusable(
                    "%s holds no shocks that can be read: it must be a table with the headings shock and kind; docs/formats.md shows a full example."
                            .formatted(file));
        }
        return content;
    }

    /// The source of shocks as it lies from the folder of a run, so that the run can keep its bytes.
    static Source from(Path folder, Path file, Source source) {
        var here = folder.toAbsolutePath().normalize();
        var there = file.toAbsolutePath().normalize();
        boolean together = Objects.equals(here.getRoot(), there.getRoot());
        var member = source.path().indexOf('!');
        var path = (together ? here.relativize(there) : there)
                + (member < 0 ? "" : source.path().substring(member));
        return new Source(source.sha256(), path.replace('\\', '/'), source.sheet(), source.bytes());
    }

    /// Gathers rows, and what is wrong with the others.
    private static final class Rows implements Readout {

        private final List<ShockRow> read = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();

        @Override
        public void accept(Fact fact, long pence) {
            if (fact instanceof ShockRow row) {
                read.add(row);
            }
        }

        @Override
        public void merge() {
            throw new IllegalStateException("No row of a shock adds to another.");
        }

        @Override
        public void reject(Notice why, long pence) {
            refused.add(why.message());
        }

        @Override
        public void note(Notice notice) {
            if (notice.severity() == Severity.ERROR) {
                refused.add(notice.message());
            }
        }
    }
}
