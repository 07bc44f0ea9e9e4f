package org.mainstay.ingest.threesixtygiving.sheet;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.CsvTable;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.threesixtygiving.standard.RequiredFields;
import org.mainstay.ingest.threesixtygiving.standard.Titles;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.Notice;

/// A sheet whose rows say something of grants.
record GrantTable(Content content, Layout layout) {

    /// An identifier and something else.
    private static final int FEWEST = 2;

    /// More would make any table with titles and amounts a table of grants.
    private static final int MOST_MISSING = 3;

    /// Takes each row under the headings.
    interface Rows {
        void row(Draft draft);
    }

    /// By that one of its first rows that has most headings of the standard; empty where none has enough.
    static Optional<GrantTable> find(Content content) throws IOException {
        return headings(Sample.of(content)).map(layout -> new GrantTable(content, layout));
    }

    private static Optional<Layout> headings(Sample sample) {
        return sample.rows().stream()
                .map(Header::titles)
                .map(Layout::of)
                .filter(layout -> layout.known() >= FEWEST && layout.has("id"))
                .max(Comparator.comparingInt(Layout::known));
    }

    /// Whether its rows are grants; those of other sheets only add to grants.
    boolean main() {
        return fit(layout).whole();
    }

    /// How well a file that starts like this fits as grants in a sheet.
    static Fit fit(Sample sample) {
        return headings(sample).map(GrantTable::fit).orElseGet(() -> fit(Layout.of(List.of())));
    }

    /// A sheet that lacks some of the ten required columns still holds grants, each of which lacks them.
    private static Fit fit(Layout layout) {
        var required = RequiredFields.of(layout::has);
        var missing = required.stream()
                .filter(path -> !layout.has(path))
                .map(Titles::of)
                .toList();
        return new Fit(required.size() - missing.size(), missing.size() > MOST_MISSING ? missing : List.of());
    }

    /// Reads every row; where the table breaks off, `broken` hears why.
    void rows(Consumer<Notice> broken, Rows rows) throws IOException {
        CsvTable.read(content, header -> header.titles().equals(layout.headings()), broken, (header, row) -> {
            var at = new RowRef(content.source(), row.line());
            rows.row(new Draft(at, layout.read(row, at)));
        });
    }

    /// Reads nothing of each row but its identifier.
    void ids(Consumer<Notice> broken, RepeatedIds ids) throws IOException {
        var column = layout.idColumn();
        CsvTable.read(
                content,
                header -> header.titles().equals(layout.headings()),
                broken,
                (header, row) -> ids.add(row.get(column)));
    }
}
