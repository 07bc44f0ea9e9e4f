package org.mainstay.ingest.threesixtygiving;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mainstay.ingest.reading.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Takes from one grant in JSON the fields that Mainstay keeps; of an array only the first object.
final class GrantJson {

    private static final Pattern EXPONENT = Pattern.compile("[-.0-9]{1,40}[eE][-+]?\\d{1,2}");
    private static final Map<String, GrantField> BY_PATH =
            Arrays.stream(GrantField.values()).collect(Collectors.toMap(GrantField::path, field -> field));
    private static final Set<String> OBJECTS =
            Arrays.stream(GrantField.values()).map(GrantField::object).collect(Collectors.toSet());

    private final JsonParser json;
    private final Map<GrantField, String> cells = new EnumMap<>(GrantField.class);

    private GrantJson(JsonParser json) {
        this.json = json;
    }

    /// Reads the value on which the parser stands, to its end.
    static Map<GrantField, String> read(JsonParser json) {
        var grant = new GrantJson(json);
        if (json.currentToken() == JsonToken.START_OBJECT) {
            grant.object("");
        } else {
            json.skipChildren();
        }
        return grant.cells;
    }

    private void object(String path) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            value(path.isEmpty() ? name : path + "/" + name);
        }
    }

    private void value(String path) {
        if (json.currentToken() == JsonToken.START_OBJECT && OBJECTS.contains(path)) {
            object(path);
        } else if (json.currentToken() == JsonToken.START_ARRAY && OBJECTS.contains(path)) {
            array(path);
        } else if (json.currentToken() == JsonToken.START_OBJECT || json.currentToken() == JsonToken.START_ARRAY) {
            json.skipChildren();
        } else {
            scalar(path);
        }
    }

    private void array(String path) {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            object(path);
        }
        while (json.currentToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
            json.nextToken();
        }
    }

    private void scalar(String path) {
        var field = BY_PATH.get(path);
        if (field == null || json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        var text = Text.trim(
                json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT ? number(json.getString()) : json.getString());
        if (!text.isEmpty()) {
            cells.put(field, text);
        }
    }

    /// JSON may write 1200 as 1.2e3. An exponent that no amount of money has stays as written.
    private static String number(String written) {
        return EXPONENT.matcher(written).matches() ? new BigDecimal(written).toPlainString() : written;
    }
}
