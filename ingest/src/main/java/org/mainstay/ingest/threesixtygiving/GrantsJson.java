package org.mainstay.ingest.threesixtygiving;

import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.threesixtygiving.standard.Shape;

/// Reads 360Giving grants from JSON, grant by grant; a grant's "line" is its position in `grants`.
public final class GrantsJson implements FormatReader {

    private static final String GRANTS = "grants";
    private static final Pattern GRANTS_ARRAY = Pattern.compile("\"grants\"\\s*:\\s*\\[");

    @Override
    public String name() {
        return "360Giving grants (JSON)";
    }

    @Override
    public Fit fit(Sample sample) {
        if (sample.shape() != Sample.Shape.JSON) {
            return Fit.NONE;
        }
        var found = Shape.GRANT.required().stream()
                .filter(name -> sample.text().contains("\"" + name + "\""))
                .count();
        var missing = new ArrayList<String>();
        if (!GRANTS_ARRAY.matcher(sample.text()).find()) {
            missing.add(GRANTS);
        }
        return new Fit((int) found + (missing.isEmpty() ? 1 : 0), missing);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        GrantFacts.read(GrantFile.ofPackage(content), out);
    }
}
