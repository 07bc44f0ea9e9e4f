package org.mainstay.app.reconciliation;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// A batch of queries as a client sends it. Whatever is wrong with it, the answer says where and how to mend it.
final class Batch {

    static final int MOST_QUERIES = 500;

    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_NUMBER = 30;
    private static final int DEEPEST = 10;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_KEY)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private Batch() {}

    /// The queries by their keys, in the order in which they were sent.
    static Map<String, Asked> read(String text) throws Refusal {
        if (text.length() > LONGEST) {
            throw Refusal.tooLarge(
                    "The batch is longer than %,d characters: send fewer queries at once, no more than %d."
                            .formatted(LONGEST, MOST_QUERIES));
        }
        try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            var queries = queries(json);
            if (json.nextToken() != null) {
                throw Refusal.of("Something follows the batch: send one JSON object.");
            }
            return queries;
        } catch (StreamConstraintsException cause) {
            throw Refusal.tooLarge(
                    "A text, key or number in the batch is too long, or it is nested too deep: texts hold %,d characters, keys %d, numbers %d digits, and %d levels are enough."
                            .formatted(LONGEST_TEXT, LONGEST_KEY, LONGEST_NUMBER, DEEPEST));
        } catch (JacksonException cause) {
            throw Refusal.of("The batch is no JSON%s: %s".formatted(place(cause), cause.getOriginalMessage()));
        }
    }

    private static String place(JacksonException cause) {
        var at = cause.getLocation();
        return at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static Map<String, Asked> queries(JsonParser json) throws Refusal {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw Refusal.of("The batch must be a JSON object with a query for each key, such as {\"q0\": {\"query\":"
                    + " \"Moor Lane Community Garden\"}}.");
        }
        var queries = new LinkedHashMap<String, Asked>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            if (queries.size() == MOST_QUERIES) {
                throw Refusal.tooLarge("There are more than %d queries: send fewer at once.".formatted(MOST_QUERIES));
            }
            var key = json.currentName();
            queries.put(key, new QueryReader(json, key).read());
        }
        return queries;
    }
}
