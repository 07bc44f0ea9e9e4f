package org.mainstay.ingest.threesixtygiving.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Text;
import org.mainstay.ingest.threesixtygiving.record.Cell;
import org.mainstay.ingest.threesixtygiving.record.Items;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.ingest.threesixtygiving.record.Value;
import org.mainstay.model.evidence.RowRef;

/// A list of texts: one cell with semicolons between them, or a column for each.
final class TextsNode implements Node {

    private final List<Column> columns = new ArrayList<>(1);

    void add(Column column) {
        columns.add(column);
    }

    @Override
    public @Nullable Value read(Row row, RowRef at) {
        var texts = new ArrayList<Value>(0);
        for (var column : columns) {
            var cell = column.text(row);
            if (!cell.isEmpty()) {
                split(cell, column.cell(at), texts);
            }
        }
        return texts.isEmpty() ? null : new Items(texts);
    }

    private static void split(String cell, Cell at, List<Value> texts) {
        for (var piece : cell.split(";", -1)) {
            var text = Text.trim(piece);
            if (!text.isEmpty()) {
                texts.add(new Scalar(text, Scalar.Kind.TEXT, at));
            }
        }
    }
}
