package org.mainstay.ingest.reading;

import java.util.Iterator;
import java.util.NoSuchElementException;

/// Puts rows together again that line breaks inside their cells cut into pieces. A row starts with the day of the
/// extract;
/// a line that does not goes on with the row before it.
final class SplitRows implements Iterator<Row> {

    /// A cell that swallows more is no cell: what follows is told row by row.
    private static final int LONGEST = 1 << 20;

    private final Iterator<Row> pieces;
    private final Row row = new Row();
    private final Row next = new Row();
    private boolean has;

    SplitRows(Iterator<Row> pieces) {
        this.pieces = pieces;
        advance();
    }

    @Override
    public boolean hasNext() {
        return has;
    }

    @Override
    public Row next() {
        if (!has) {
            throw new NoSuchElementException();
        }
        row.become(next);
        advance();
        while (has && row.length() + next.length() < LONGEST && !starts(next)) {
            row.join(next);
            advance();
        }
        return row;
    }

    private void advance() {
        has = pieces.hasNext();
        if (has) {
            next.become(pieces.next());
        }
    }

    private static boolean starts(Row row) {
        var first = row.get(0);
        return Sample.UNQUOTED.equals(first) || CellValue.day(first).isPresent();
    }
}
