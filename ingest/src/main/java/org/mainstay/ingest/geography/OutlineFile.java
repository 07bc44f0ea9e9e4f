package org.mainstay.ingest.geography;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TextDecoding;
import org.mainstay.model.evidence.RowRef;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Reads the outlines of areas from GeoJSON (RFC 7946), one feature at a time. A feature's line is its position, from
/// 1.
public final class OutlineFile implements FormatReader {

    private static final Pattern COLLECTION = Pattern.compile("\"FeatureCollection\"|\"features\"\\s*:");
    private static final Pattern OTHER_SHAPES = Pattern.compile("\"(Multi)?(Point|LineString)\"");
    private static final JsonFactory JSON = new JsonFactory();

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
        var position = 0;
        var chosen = "";
        var meant = Projection.DEGREES;
        try (var text = TextDecoding.decode(content.open());
                var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (!findFeatures(json)) {
                return;
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                var feature = Feature.read(json);
                position++;
                feature.tell(new RowRef(content.source(), position), out);
                if (chosen.isEmpty() && !feature.codeProperty().isEmpty()) {
                    chosen = feature.codeProperty();
                    out.note(new OutlineCodesTaken(content.source(), chosen));
                }
                if (feature.projection() != meant && !feature.broken()) {
                    meant = feature.projection();
                    out.note(new OutlinesConverted(content.source(), meant.words()));
                }
            }
        } catch (JacksonIOException cause) {
            throw cause.getCause();
        } catch (JacksonException broken) {
            out.reject(new BrokenOutlines(new RowRef(content.source(), position + 1)), 0);
        }
    }

    /// Moves into the array of features; false where the document has none.
    private static boolean findFeatures(JsonParser json) {
        for (var token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token != JsonToken.PROPERTY_NAME) {
                continue;
            }
            var features = "features".equals(json.currentName());
            if (json.nextToken() == JsonToken.START_ARRAY && features) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }
}
