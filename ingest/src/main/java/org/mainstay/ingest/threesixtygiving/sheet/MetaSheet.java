package org.mainstay.ingest.threesixtygiving.sheet;

import java.io.IOException;
import java.util.function.Consumer;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.CsvTable;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.standard.Shape;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;

/// The sheet in which a workbook says what its package says of itself: titles in the first column, values in the
/// second.
final class MetaSheet {

    private static final String NAME = "Meta";
    private static final int VALUE = 1;

    private MetaSheet() {}

    static boolean is(Source source) {
        return NAME.equals(source.sheet());
    }

    static void read(Content sheet, Part details, Consumer<Notice> broken) throws IOException {
        CsvTable.readBare(sheet, broken, row -> read(row, new RowRef(sheet.source(), row.line()), details));
    }

    /// What is said twice stands as it was said first.
    private static void read(Row row, RowRef at, Part details) {
        var heading = row.get(0);
        var value = row.get(VALUE);
        if (heading.isEmpty() || value.isEmpty()) {
            return;
        }
        var layout = new Layout(Shape.PACKAGE);
        layout.add(VALUE, heading);
        Merging.add(details, layout.read(row, at), (kept, other) -> {});
    }
}
