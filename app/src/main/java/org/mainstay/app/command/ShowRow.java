package org.mainstay.app.command;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.mainstay.app.run.Contents;
import org.mainstay.app.run.TracedRun;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.ingest.reading.RowCells;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;

/// Shows one row as it was published, what stands on it, and what is wrong with it.
public final class ShowRow {

    private ShowRow() {}

    /// One row.
    ///
    /// @param cells none where its file is not at hand
    /// @param notices those kept of it: a file with very many keeps a few of each kind
    public record Shown(ListUses.Uses uses, List<RowCells.Cell> cells, List<Notice> notices) {

        public Shown {
            cells = List.copyOf(cells);
            notices = List.copyOf(notices);
        }
    }

    /// Shows a row of a source of the run.
    public static Shown show(TracedRun run, Contents contents, FolderReading reading, RowRef row) throws Unusable {
        try {
            var cells = contents.cells(row.source(), row.line());
            return new Shown(ListUses.list(run, contents, row), cells, notices(reading, row));
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
    }

    /// The one source of a folder with this digest and sheet.
    public static Source source(TracedRun run, String sha256, String sheet) throws Unusable {
        return ListUses.find(run, sha256, sheet);
    }

    private static List<Notice> notices(FolderReading reading, RowRef row) {
        return reading.files().stream()
                .filter(file -> row.source().equals(file.source()))
                .flatMap(file -> file.examples().stream())
                .flatMap(notice ->
                        notice instanceof Notice.OfRow ofRow && ofRow.row().equals(row)
                                ? Stream.of(notice)
                                : Stream.empty())
                .toList();
    }
}
