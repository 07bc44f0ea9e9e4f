package org.mainstay.ingest.threesixtygiving;

import java.io.IOException;
import java.util.ArrayList;
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

/// Reads 360Giving grants from JSON, grant by grant; a grant's "line" is its position in `grants`.
public final class GrantsJson implements FormatReader {

    private static final JsonFactory JSON = new JsonFactory();
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
        var found = GrantField.REQUIRED.stream()
                .map(field -> field.object().isEmpty() ? field.path() : field.object())
                .distinct()
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
        var grants = new GrantDrafts(out);
        var position = 0;
        try (var text = TextDecoding.decode(content.open());
                var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            while (toNextGrant(json)) {
                grants.add(new GrantDraft(new RowRef(content.source(), position + 1), GrantJson.read(json)));
                position++;
            }
        } catch (JacksonIOException cause) {
            throw cause.getCause();
        } catch (JacksonException broken) {
            var line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            out.reject(new BrokenJson(new RowRef(content.source(), position + 1), line), 0);
        }
        grants.finish();
    }

    /// Moves to the next element of `grants`; false where there is no more.
    private static boolean toNextGrant(JsonParser json) {
        if (json.currentToken() != null && json.streamReadContext().inArray()) {
            // The parser stands at the end of the grant before.
            return json.nextToken() != JsonToken.END_ARRAY;
        }
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var grants = GRANTS.equals(json.currentName());
            if (json.nextToken() == JsonToken.START_ARRAY && grants) {
                return json.nextToken() != JsonToken.END_ARRAY;
            }
            json.skipChildren();
        }
        return false;
    }
}
