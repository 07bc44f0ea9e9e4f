package org.mainstay.ingest.openreferral;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/// Checks what an Open Referral UK feed has beside its services: its details, organisations, services at locations,
/// taxonomies and their terms. What Mainstay uses of these stands in the services too.
public final class FeedParts implements FormatReader {

    private static final Set<String> LISTS = Set.of("contents", "content");

    @Override
    public String name() {
        return "Open Referral UK feed beside its services (JSON)";
    }

    @Override
    public Fit fit(Sample sample) {
        if (sample.shape() != Sample.Shape.JSON) {
            return Fit.NONE;
        }
        var marks = FeedMarks.of(sample.text());
        // Services are read by the reader of services, which finds more marks.
        return part(marks).isPresent() && !marks.fit().whole() ? new Fit(2, List.of()) : Fit.NONE;
    }

    private static Optional<FeedPart> part(FeedMarks marks) {
        var names = marks.list() ? marks.first() : marks.root();
        return Arrays.stream(FeedPart.values()).filter(part -> part.fits(names)).findFirst();
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var records = new Records(content, out);
        try (var text = TextDecoding.decode(content.open());
                var json = ServiceFeed.JSON.createParser(ObjectReadContext.empty(), text)) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    records.array(json, "");
                } else if (token == JsonToken.START_OBJECT) {
                    records.object(json);
                }
            }
        } catch (JacksonIOException cause) {
            throw cause.getCause();
        } catch (JacksonException broken) {
            var line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            out.reject(new BrokenFeed(records.next(), line), 0);
        }
        records.finish();
    }

    /// Checks record by record.
    private static final class Records {

        private final Content content;
        private final Readout out;
        private @Nullable FeedPart part;
        private int count;

        Records(Content content, Readout out) {
            this.content = content;
            this.out = out;
        }

        RowRef next() {
            return new RowRef(content.source(), count + 1);
        }

        void object(JsonParser json) {
            Map<String, Object> others = new LinkedHashMap<>();
            var listed = -1;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY && LISTS.contains(name)) {
                    listed = Math.max(listed, 0) + array(json, name);
                } else {
                    FeedObject.put(others, name, FeedObject.read(json));
                }
            }
            if (listed < 0) {
                add(new FeedObject(others), "");
            } else {
                new FeedPage(new FeedObject(others), listed).check(content.source(), out);
            }
        }

        int array(JsonParser json, String path) {
            var before = count;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                var object = FeedObject.read(json) instanceof FeedObject read ? read : FeedObject.NONE;
                add(object, path + "[" + (count - before) + "].");
            }
            return count - before;
        }

        /// Checked against what most of the file is.
        private void add(FeedObject record, String path) {
            var row = next();
            count++;
            var names = record.values().keySet();
            part = part == null
                    ? Arrays.stream(FeedPart.values())
                            .filter(one -> one.fits(names))
                            .findFirst()
                            .orElse(null)
                    : part;
            if (part == FeedPart.ORGANIZATION) {
                FieldRules.checkOrganization(record, path, row, out);
            }
            var required = part == null ? List.of("id") : part.required();
            var missing = required.stream()
                    .filter(field -> record.written(field).isEmpty())
                    .findFirst();
            missing.ifPresentOrElse(
                    field -> out.reject(new IncompleteFeedRecord(row, path + field), 0), () -> out.merge());
        }

        void finish() {
            if (part != null) {
                out.note(new FeedPartChecked(content.source(), part.words()));
            }
        }
    }
}
