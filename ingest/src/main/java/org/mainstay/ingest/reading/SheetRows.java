package org.mainstay.ingest.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Sheet;

/// The rows of one sheet that say something, each put into the same [Row].
final class SheetRows implements Iterator<Row> {

    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final CellText text;
    private final Row row = new Row();
    private int line;
    private boolean ready;

    SheetRows(Sheet sheet, CellText text) throws IOException {
        this.text = text;
        try {
            rows = sheet.openStream().iterator();
        } catch (IOException | RuntimeException broken) {
            throw new BrokenWorkbook(broken);
        }
    }

    /// Passes over blank rows: there may be a million of them after the last that says something.
    @Override
    public boolean hasNext() {
        try {
            while (!ready && rows.hasNext()) {
                ready = fill(rows.next());
            }
            return ready;
        } catch (RuntimeException broken) {
            throw new UncheckedIOException(new BrokenWorkbook(broken));
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ready = false;
        return row;
    }

    /// Whether any cell says something. Cells after the last that does are left out, however many are formatted.
    private boolean fill(org.dhatim.fastexcel.reader.Row from) {
        // Rows need not be numbered; then each follows the one before it.
        line = Math.max(line + 1, from.getRowNum());
        row.begin(line);
        var skipped = 0;
        for (Cell cell : from) {
            var value = cell == null ? "" : text.of(cell);
            if (value.isEmpty()) {
                skipped++;
            } else {
                for (; skipped > 0; skipped--) {
                    row.add("");
                }
                if (CellText.number(cell, value)) {
                    row.addNumber(value);
                } else {
                    row.add(value);
                }
            }
        }
        return !row.blank();
    }
}
