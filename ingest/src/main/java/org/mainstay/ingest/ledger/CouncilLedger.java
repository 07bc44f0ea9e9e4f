package org.mainstay.ingest.ledger;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.CsvTable;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;

/// Reads a council's ledger of payments to suppliers.
///
/// Lines that look alike all stay: councils do pay the same amount for the same thing to the same payee twice a day.
public final class CouncilLedger implements FormatReader {

    private final LedgerNames names;

    public CouncilLedger() {
        this(LedgerNames.STANDARD);
    }

    CouncilLedger(LedgerNames names) {
        this.names = names;
    }

    @Override
    public String name() {
        return "Council ledger (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return sample.rows().stream()
                .map(header -> LedgerColumns.fit(header, names))
                .max(Comparator.comparing(Fit::whole).thenComparingInt(Fit::found))
                .orElse(Fit.NONE);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var lines = new LedgerLines(content.source(), out, names, firstRows(content));
        CsvTable.read(content, header -> LedgerColumns.fit(header, names).whole(), out, lines);
    }

    /// The first rows under the headings.
    private List<List<String>> firstRows(Content content) throws IOException {
        return Sample.of(content).rows().stream()
                .dropWhile(row -> !LedgerColumns.fit(row, names).whole())
                .skip(1)
                .map(Header::titles)
                .toList();
    }
}
