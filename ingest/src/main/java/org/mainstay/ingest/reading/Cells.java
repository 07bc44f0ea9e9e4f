package org.mainstay.ingest.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.notice.Notice;

/// Reads the cells of one row that a person filled in, and gathers what is wrong with them, so that all of it is told
/// at once.
public final class Cells {

    private final Header header;
    private final Row row;
    private final Fault fault;
    private final List<Notice> faults = new ArrayList<>();

    /// Says what is wrong with one cell.
    public interface Fault {
        Notice of(String column, String found, String expected);
    }

    public Cells(Header header, Row row, Fault fault) {
        this.header = header;
        this.row = row;
        this.fault = fault;
    }

    public String text(String column) {
        return row.get(header.find(column));
    }

    /// Null where the cell is blank or wrong; wrong ones are remembered.
    public <T> @Nullable T optional(String column, Function<String, Optional<T>> meaning, String expected) {
        return text(column).isEmpty() ? null : required(column, meaning, expected);
    }

    /// Null where the cell is blank or wrong; both are remembered.
    public <T> @Nullable T required(String column, Function<String, Optional<T>> meaning, String expected) {
        var value = meaning.apply(text(column));
        if (value.isEmpty()) {
            faults.add(fault.of(column, text(column), expected));
        }
        return value.orElse(null);
    }

    public void add(Notice notice) {
        faults.add(notice);
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    /// Rejects the row with everything that is wrong with it.
    public void reject(Readout out) {
        faults.subList(1, faults.size()).forEach(out::note);
        out.reject(faults.getFirst(), 0);
    }
}
