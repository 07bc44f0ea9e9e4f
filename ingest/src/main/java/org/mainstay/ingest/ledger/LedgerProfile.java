package org.mainstay.ingest.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.ingest.reading.TeachingReader;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.funding.LedgerHeading;

/// Reads a publisher's profile: what headings of its ledgers mean that nobody else uses. It lies in the folder with the
/// ledgers and is read before them.
public final class LedgerProfile implements TeachingReader {

    @Override
    public String name() {
        return "Ledger profile (CSV)";
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
                (columns, row) -> columns.take(row, new RowRef(content.source(), row.line()), out));
    }

    @Override
    public List<FormatReader> teach(List<FormatReader> readers, List<Fact> facts) {
        var told = facts.stream()
                .filter(LedgerHeading.class::isInstance)
                .map(LedgerHeading.class::cast)
                .toList();
        var taught = new ArrayList<FormatReader>();
        for (var reader : readers) {
            taught.add(reader instanceof CouncilLedger ? new CouncilLedger(LedgerNames.STANDARD.with(told)) : reader);
        }
        return taught;
    }

    /// Where the profile says what.
    private record Columns(int heading, int means) implements TableColumns {

        Columns(Header header) {
            this(header.find("ledger_heading"), header.find("means"));
        }

        @Override
        public Fit fit() {
            return TableColumns.fit(List.of("ledger_heading", "means"), heading, means);
        }

        void take(Row row, RowRef at, Readout out) {
            var field = row.get(means);
            if (row.get(heading).isEmpty() || !LedgerNames.STANDARD.knows(field)) {
                out.reject(new InvalidLedgerHeading(at, row.get(heading), field), 0);
            } else {
                out.accept(new LedgerHeading(row.get(heading), field, at), 0);
            }
        }
    }
}
