package org.mainstay.ingest.geography;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.TextDecoding;
import org.mainstay.model.evidence.RowRef;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Goes through the features of a GeoJSON document (RFC 7946), one at a time. A feature's line is its position, from 1.
final class FeatureList {

    private static final JsonFactory JSON = new JsonFactory();

    private FeatureList() {}

    /// Gives each feature to `take`, and rejects what comes where the file stops being JSON.
    static void read(Content content, Readout out, BiConsumer<Feature, RowRef> take) throws IOException {
        var position = 0;
        try (var text = TextDecoding.decode(content.open());
                var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (!findFeatures(json)) {
                return;
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                var feature = Feature.read(json);
                position++;
                take.accept(feature, new RowRef(content.source(), position));
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
