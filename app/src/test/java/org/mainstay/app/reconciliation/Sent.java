package org.mainstay.app.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.reconciliation.Reconciliation.Answer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// An answer as a client reads it.
record Sent(Map<String, Object> document) {

    static Sent read(String json) {
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return new Sent(map(value(parser)));
        }
    }

    static Sent of(Answer answer) {
        return read(answer.json());
    }

    /// The candidates of one query.
    List<Map<String, Object>> result(String key) {
        return list(map(document.getOrDefault(key, Map.of())).get("result"));
    }

    /// One thing of each candidate.
    List<Object> each(String key, String field) {
        return result(key).stream()
                .map(candidate -> candidate.getOrDefault(field, ""))
                .toList();
    }

    @SuppressWarnings("unchecked") // only this class makes the maps
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // only this class makes the lists
    static List<Map<String, Object>> list(@Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value, "no list");
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                var items = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield items;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> parser.getString();
        };
    }
}
