package org.mainstay.ingest.openreferral;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One object of a feed; what is null is left out. How deep it nests is limited by the parser.
///
/// @param values texts, numbers as written, `true` and `false`, objects and lists
record FeedObject(Map<String, Object> values) {

    static final FeedObject NONE = new FeedObject(Map.of());

    /// A number, or true or false, as it is written.
    record Bare(String written) {}

    /// Reads the value on which the parser stands, to its end; null for null.
    static @Nullable Object read(JsonParser json) {
        var token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            var values = new LinkedHashMap<String, Object>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                json.nextToken();
                put(values, name, read(json));
            }
            return new FeedObject(values);
        }
        if (token == JsonToken.START_ARRAY) {
            var list = new ArrayList<Object>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                var value = read(json);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        return token == JsonToken.VALUE_STRING ? Text.trim(json.getString()) : new Bare(json.getString());
    }

    static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// The text of that name; empty where there is none or something else.
    String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    /// Whatever is written there, text or not; empty for objects and lists.
    String written(String name) {
        return values.get(name) instanceof Bare bare ? bare.written() : text(name);
    }

    Optional<BigDecimal> number(String name) {
        return CellValue.number(written(name));
    }

    FeedObject object(String name) {
        return values.get(name) instanceof FeedObject object ? object : NONE;
    }

    List<FeedObject> objects(String name) {
        var found = new ArrayList<FeedObject>();
        if (values.get(name) instanceof List<?> list) {
            for (var value : list) {
                if (value instanceof FeedObject object) {
                    found.add(object);
                }
            }
        }
        return found;
    }
}
