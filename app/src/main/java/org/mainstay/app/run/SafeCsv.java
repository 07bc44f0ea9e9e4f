package org.mainstay.app.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.regex.Pattern;

/// A table that opens in a spreadsheet without running anything: text that begins like a formula gets an apostrophe.
public final class SafeCsv implements AutoCloseable {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final CsvWriter table;

    /// Closing the table flushes the writer and leaves it open.
    public SafeCsv(Writer out, String... headings) {
        table = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        row(headings);
    }

    public void row(String... cells) {
        var guarded = new String[cells.length];
        for (var cell = 0; cell < cells.length; cell++) {
            guarded[cell] = guard(cells[cell]);
        }
        table.writeRecord(guarded);
    }

    @Override
    public void close() throws java.io.IOException {
        table.flush();
    }

    static String guard(String cell) {
        var dangerous = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return dangerous && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    /// What was guarded, as it was before.
    static String unguard(String cell) {
        var guarded = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }
}
