package org.mainstay.ingest.threesixtygiving.sheet;

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

    private static final int MOST_DIGITS = 18;

    @Override
    public @Nullable Value read(Row row, RowRef at) {
        var text = column.text(row);
        return text.isEmpty() ? null : new Scalar(text, kind(text, row), column.cell(at));
    }

    /// A number that is not written as one stays the text that it is.
    private Scalar.Kind kind(String text, Row row) {
        var number = type == null ? row.number(column.index()) : type == FieldType.NUMBER || type == FieldType.MONTHS;
        return number && plain(text) ? Scalar.Kind.NUMBER : Scalar.Kind.TEXT;
    }

    /// As JSON writes a number: digits without a zero in front, perhaps a minus, perhaps a point with digits
    /// behind.
    private static boolean plain(String text) {
        var first = text.charAt(0) == '-' ? 1 : 0;
        var point = text.indexOf('.');
        var whole = (point < 0 ? text.length() : point) - first;
        return whole > 0
                && whole <= MOST_DIGITS
                && (whole == 1 || text.charAt(first) != '0')
                && digits(text, first, first + whole)
                && (point < 0 || (text.length() - point - 1 <= MOST_DIGITS && digits(text, point + 1, text.length())));
    }

    private static boolean digits(String text, int from, int end) {
        for (var at = from; at < end; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return from < end;
    }
}
