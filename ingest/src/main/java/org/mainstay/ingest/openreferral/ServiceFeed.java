package org.mainstay.ingest.openreferral;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TextDecoding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Reads Open Referral UK services from JSON, service by service: a page of a list, a bare array, one full record, or
/// one record a line.
public final class ServiceFeed implements FormatReader {

    static final JsonFactory JSON = new JsonFactory();
    static final Set<String> LISTS = Set.of("contents", "content", "services");

    @Override
    public String name() {
        return "Open Referral UK services (JSON)";
    }

    @Override
    public Fit fit(Sample sample) {
        return sample.shape() == Sample.Shape.JSON ? FeedMarks.of(sample.text()).fit() : Fit.NONE;
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var services = new FeedServices(content.source(), out);
        try (var text = TextDecoding.decode(content.open());
                var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    array(json, "", services);
                } else if (token == JsonToken.START_OBJECT) {
                    object(json, services, content, out);
                }
            }
        } catch (JacksonIOException cause) {
            throw cause.getCause();
        } catch (JacksonException broken) {
            var line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            out.reject(new BrokenFeed(services.next(), line), 0);
        }
    }

    /// A page, or else one service.
    private static void object(JsonParser json, FeedServices services, Content content, Readout out) {
        Map<String, Object> others = new LinkedHashMap<>();
        var listed = -1;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY && LISTS.contains(name)) {
                listed = Math.max(listed, 0) + array(json, name, services);
            } else {
                FeedObject.put(others, name, FeedObject.read(json));
            }
        }
        if (listed < 0) {
            services.add(new FeedObject(others), "");
        } else {
            new FeedPage(new FeedObject(others), listed).check(content.source(), out);
        }
    }

    /// Reads the array on which the parser stands; gives how many elements it has.
    private static int array(JsonParser json, String path, FeedServices services) {
        var count = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            var service = FeedObject.read(json) instanceof FeedObject object ? object : FeedObject.NONE;
            services.add(service, path + "[" + count + "].");
            count++;
        }
        return count;
    }
}
