package org.mainstay.ingest.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import org.jspecify.annotations.Nullable;

/// Fills one row again and again, so that half a million records cost no half a million lists.
final class RecordFiller extends AbstractBaseCsvCallbackHandler<Row> {

    /// As many as any spreadsheet program can hold.
    static final int MOST_COLUMNS = 16_384;

    private final Row row = new Row();
    private @Nullable String broken;

    /// The line on which the record that is being read starts, also when it breaks.
    int line() {
        return row.line();
    }

    /// What is wrong with the record at which reading broke off.
    String broken() {
        return broken == null ? "a quotation mark is opened and not closed as it should be" : broken;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        row.begin(Math.toIntExact(startingLineNumber));
    }

    @Override
    protected void handleField(int column, char[] text, int offset, int length, boolean quoted) {
        if (column >= MOST_COLUMNS) {
            broken = "a row has more than %,d columns".formatted(MOST_COLUMNS);
            throw new CsvParseException(broken);
        }
        row.add(text, offset, length);
    }

    @Override
    protected Row buildRecord() {
        return row;
    }
}
