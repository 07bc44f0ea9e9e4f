package org.mainstay.ingest.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.Notice;

/// Where one kind of table keeps each thing, found once in its line of headings.
public interface TableColumns {

    Fit fit();

    /// How many of these columns are there, and which are not.
    static Fit fit(List<String> names, int... columns) {
        var missing = new ArrayList<String>();
        for (var index = 0; index < columns.length; index++) {
            if (columns[index] == Header.ABSENT) {
                missing.add(names.get(index));
            }
        }
        return new Fit(names.size() - missing.size(), missing);
    }

    /// The fit of that one of the first rows which fits best as a line of headings.
    static <C extends TableColumns> Fit fit(Sample sample, Function<Header, C> find) {
        var byFit = Comparator.comparing(Fit::whole).thenComparingInt(Fit::found);
        return sample.rows().stream()
                .map(header -> find.apply(header).fit())
                .max(byFit)
                .orElse(Fit.NONE);
    }

    /// Reads every row under the first line of headings that fits whole.
    static <C extends TableColumns> void read(
            Content content, Readout out, Function<Header, C> find, BiConsumer<C, Row> rows) throws IOException {
        var found = new ArrayList<C>(1);
        CsvTable.read(
                content,
                header -> {
                    var columns = find.apply(header);
                    return columns.fit().whole() && found.add(columns);
                },
                out,
                (header, row) -> rows.accept(found.getFirst(), row));
    }

    /// Reads every such row as one fact, or rejects it with all that is wrong with it.
    static void readFacts(
            Content content,
            Readout out,
            Function<Header, ? extends TableColumns> find,
            CellFault fault,
            BiFunction<Cells, RowRef, ? extends @Nullable Fact> meaning)
            throws IOException {
        CsvTable.read(content, header -> find.apply(header).fit().whole(), out, (header, row) -> {
            var at = new RowRef(content.source(), row.line());
            var cells = new Cells(header, row, (column, found, expected) -> fault.of(at, column, found, expected));
            var fact = meaning.apply(cells, at);
            if (fact == null) {
                cells.reject(out);
            } else {
                out.accept(fact, 0);
            }
        });
    }

    /// Says what is wrong with one cell of a row.
    interface CellFault {
        Notice of(RowRef at, String column, String found, String expected);
    }
}
