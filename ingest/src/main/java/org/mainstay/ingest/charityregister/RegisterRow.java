package org.mainstay.ingest.charityregister;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Pounds;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// One row of a register under the names of its headings. What cannot be read is remarked on and taken as not known.
///
/// @param charity the number of the charity that the row is about
record RegisterRow(String charity, RegisterColumns columns, Row row, RowRef at, Pool pool, Readout out) {

    /// What databases write for a cell that holds nothing.
    private static final String NULL = "NULL";

    String text(String column) {
        var text = row.get(columns.find(column));
        return NULL.equals(text) ? "" : text;
    }

    /// A text of which there are few.
    String word(String column) {
        return pool.same(text(column));
    }

    @Nullable
    LocalDate day(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var day = pool.day(text);
        if (day == null) {
            out.note(new InvalidRegisterValue(at, column, text));
        }
        return day;
    }

    /// Pounds as pence.
    @Nullable
    Long pence(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var pounds = Pounds.find(text);
        if (pounds.isEmpty()) {
            out.note(new InvalidRegisterValue(at, column, text));
        }
        return pounds.map(Pounds::pence).orElse(null);
    }

    @Nullable
    Integer count(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var count = CellValue.small(text).filter(number -> number >= 0);
        if (count.isEmpty()) {
            out.note(new InvalidRegisterValue(at, column, text));
        }
        return count.orElse(null);
    }

    @Nullable
    Boolean flag(String column) {
        var text = text(column);
        return switch (text) {
            case "" -> null;
            case "1" -> Boolean.TRUE;
            case "0" -> Boolean.FALSE;
            default -> {
                var flag = CellValue.yesOrNo(text);
                if (flag.isEmpty()) {
                    out.note(new InvalidRegisterValue(at, column, text));
                }
                yield flag.orElse(null);
            }
        };
    }

    void accept(Fact fact) {
        out.accept(fact, 0);
    }

    /// The row is not used, since it lacks what it is about.
    void rejectFor(String column) {
        out.reject(new MissingRegisterValue(at, column), 0);
    }
}
