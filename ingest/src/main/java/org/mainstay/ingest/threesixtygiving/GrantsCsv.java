package org.mainstay.ingest.threesixtygiving;

import java.io.IOException;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.WorkbookReader;
import org.mainstay.ingest.threesixtygiving.sheet.GrantSheets;

/// Reads 360Giving grants from a workbook, or from a sheet saved as CSV.
public final class GrantsCsv implements WorkbookReader {

    @Override
    public String name() {
        return "360Giving grants (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return GrantSheets.fit(sample);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        GrantFacts.read(GrantFile.of(content), out);
    }
}
