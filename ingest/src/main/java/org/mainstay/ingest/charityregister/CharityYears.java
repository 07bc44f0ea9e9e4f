package org.mainstay.ingest.charityregister;

import java.io.IOException;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;

/// Reads income and spending year by year, where no other table of a register says it with more beside it.
final class CharityYears implements FormatReader {

    private final RegisterReader reader = new RegisterReader(AnnualReturns.years());

    @Override
    public String name() {
        return reader.name();
    }

    /// A list of charities gives a year too, the last one.
    @Override
    public Fit fit(Sample sample) {
        var other =
                sample.shape() == Sample.Shape.JSON || sample.rows().stream().anyMatch(CharityYears::other);
        return other ? Fit.NONE : reader.fit(sample);
    }

    private static boolean other(Header header) {
        return header.find(
                        "registered_date",
                        "date_registered",
                        "date_of_registration",
                        "organisation_number",
                        "ar_cycle_reference")
                != Header.ABSENT;
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        reader.read(content, out);
    }
}
