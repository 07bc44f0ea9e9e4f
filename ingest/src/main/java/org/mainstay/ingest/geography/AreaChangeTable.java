package org.mainstay.ingest.geography;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.area.AreaChange;
import org.mainstay.model.evidence.RowRef;

/// Reads ONS's exact-fit lookup from the small areas of 2011 to those of 2021.
///
/// The best-fit lookup has the same columns but for the change indicator and leaves a thousand areas without any
/// source, so it is not taken for this one.
public final class AreaChangeTable implements FormatReader {

    private static final String CHANGE = "CHGIND (of the Exact Fit lookup)";

    @Override
    public String name() {
        return "Small areas of 2011 to 2021, exact fit (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.read(
                content,
                out,
                Columns::new,
                (columns, row) -> take(columns, row, new RowRef(content.source(), row.line()), out));
    }

    private static void take(Columns columns, Row row, RowRef at, Readout out) {
        var from = columns.from.key(row).orElse(null);
        var to = columns.to.key(row).orElse(null);
        var kind = AreaChange.Kind.find(row.get(columns.change)).orElse(null);
        if (from == null || to == null) {
            var wrong = from == null ? columns.from : columns.to;
            out.reject(new InvalidAreaCode(at, row.get(wrong.column())), 0);
        } else if (kind == null) {
            out.reject(new UnknownAreaChange(at, row.get(columns.change)), 0);
        } else {
            out.accept(new AreaChange(from, to, kind, at), 0);
        }
    }

    /// Where each thing stands.
    private static final class Columns implements TableColumns {

        private static final Pattern CHANGE_INDICATOR = Pattern.compile("chn?gind(icator)?|changeindicator");

        private final CodeColumn from;
        private final CodeColumn to;
        private final int change;

        Columns(Header header) {
            from = new CodeColumn(header.find("LSOA11CD"), "11");
            to = new CodeColumn(header.find("LSOA21CD"), "21");
            change = header.findLast(CHANGE_INDICATOR);
        }

        @Override
        public Fit fit() {
            return TableColumns.fit(List.of("LSOA11CD", "LSOA21CD", CHANGE), from.column(), to.column(), change);
        }
    }
}
