package org.mainstay.ingest.geography;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// Reads the outlines of areas from GeoJSON (RFC 7946), one feature at a time. A feature's line is its position, from
/// 1.
public final class OutlineFile implements FormatReader {

    private static final Pattern COLLECTION = Pattern.compile("\"FeatureCollection\"|\"features\"\\s*:");
    private static final Pattern OTHER_SHAPES = Pattern.compile("\"(Multi)?(Point|LineString)\"");

    @Override
    public String name() {
        return "Area outlines (GeoJSON)";
    }

    @Override
    public Fit fit(Sample sample) {
        var text = sample.text();
        if (sample.shape() != Sample.Shape.JSON || !COLLECTION.matcher(text).find()) {
            return new Fit(0, List.of("a FeatureCollection"));
        }
        var onlyOthers =
                !text.contains("Polygon\"") && OTHER_SHAPES.matcher(text).find();
        return onlyOthers ? new Fit(1, List.of("Polygon or MultiPolygon")) : new Fit(2, List.of());
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        FeatureList.read(content, out, new Told(content.source(), out)::take);
    }

    /// What the file was found to mean so far, each told once.
    private static final class Told {

        private final Source source;
        private final Readout out;
        private String chosen = "";
        private Projection meant = Projection.DEGREES;

        Told(Source source, Readout out) {
            this.source = source;
            this.out = out;
        }

        void take(Feature feature, RowRef at) {
            feature.tell(at, out);
            if (chosen.isEmpty() && !feature.codeProperty().isEmpty()) {
                chosen = feature.codeProperty();
                out.note(new OutlineCodesTaken(source, chosen));
            }
            if (feature.projection() != meant && !feature.broken()) {
                meant = feature.projection();
                out.note(new OutlinesConverted(source, meant.words()));
            }
        }
    }
}
