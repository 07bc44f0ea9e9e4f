package org.mainstay.ingest.charityregister;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.CsvTable;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.JsonTable;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;

/// A register as its regulator publishes it: a table, or the same as a JSON array of objects.
final class RegisterFile {

    private RegisterFile() {}

    static <C extends TableColumns> Fit fit(Sample sample, Function<Header, C> find) {
        return sample.shape() == Sample.Shape.JSON
                ? JsonTable.header(sample).map(find).map(TableColumns::fit).orElse(Fit.NONE)
                : TableColumns.fit(sample, find);
    }

    static <C extends TableColumns> void read(
            Content content, Readout out, Function<Header, C> find, BiConsumer<C, Row> rows) throws IOException {
        if (Sample.of(content).shape() == Sample.Shape.JSON) {
            JsonTable.read(content, out, new Found<>(find, rows));
        } else {
            TableColumns.read(content, out, find, rows);
        }
    }

    /// Looks the columns up again where an object brings names that those before it lacked.
    private static final class Found<C> implements CsvTable.Rows {

        private final Function<Header, C> find;
        private final BiConsumer<C, Row> rows;
        private @Nullable Header header;
        private @Nullable C columns;

        Found(Function<Header, C> find, BiConsumer<C, Row> rows) {
            this.find = find;
            this.rows = rows;
        }

        @Override
        public void row(Header now, Row row) {
            var known = columns;
            if (known == null || header != now) {
                known = find.apply(now);
                columns = known;
                header = now;
            }
            rows.accept(known, row);
        }
    }
}
