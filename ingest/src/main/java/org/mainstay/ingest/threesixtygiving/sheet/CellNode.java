package org.mainstay.ingest.threesixtygiving.sheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.ingest.threesixtygiving.record.Value;
import org.mainstay.ingest.threesixtygiving.standard.FieldType;
import org.mainstay.model.evidence.RowRef;

/// A column of single values.
///
/// @param type what the standard says of it, null where the publisher added the column
record CellNode(Column column, @Nullable FieldType type) implements Node {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,18})(\\.\\d{1,18})?");

    @Override
    public @Nullable Value read(Row row, RowRef at) {
        var text = column.text(row);
        return text.isEmpty() ? null : new Scalar(text, kind(text, row), column.cell(at));
    }

    /// A number that is not written as one stays the text that it is.
    private Scalar.Kind kind(String text, Row row) {
        var number = type == null ? row.number(column.index()) : type == FieldType.NUMBER || type == FieldType.MONTHS;
        return number && NUMBER.matcher(text).matches() ? Scalar.Kind.NUMBER : Scalar.Kind.TEXT;
    }
}
