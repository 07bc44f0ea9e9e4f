package org.mainstay.app.reconciliation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mainstay.engine.matching.Reconciler;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads one query of a batch.
final class QueryReader {

    private static final int USUAL_LIMIT = 10;
    private static final int MOST_VALUES = 20;

    private final JsonParser json;
    private final String key;
    private final Set<String> types = new HashSet<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> postcodes = new ArrayList<>();
    private String name = "";
    private boolean named;
    private int properties;
    private int values;
    private int limit = USUAL_LIMIT;
    private Asked.Strictness strictness = Asked.Strictness.SHOULD;

    QueryReader(JsonParser json, String key) {
        this.json = json;
        this.key = key;
    }

    Asked read() throws Refusal {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw refuse("must be an object, such as {\"query\": \"Moor Lane Community Garden\"}");
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            readField(json.currentName());
        }
        if (!named && properties == 0) {
            throw refuse("asks nothing: give query, or properties with at least one entry");
        }
        return new Asked(new Reconciler.Query(name, ids, postcodes), types, strictness, limit);
    }

    private void readField(String field) throws Refusal {
        json.nextToken();
        switch (field) {
            case "query" -> {
                name = text("query");
                named = true;
            }
            case "type" -> readTypes();
            case "type_strict" -> strictness = strictness(text("type_strict"));
            case "limit" -> limit = limit();
            case "properties" -> readProperties();
            default ->
                throw refuse("has the key %s, which no query has: use query, type, type_strict, limit and properties"
                        .formatted(Refusal.quoted(field)));
        }
    }

    private String text(String field) throws Refusal {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw refuse("has in %s what is no text".formatted(field));
        }
        return json.getString();
    }

    private void readTypes() throws Refusal {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            types.add(text("type"));
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            types.add(text("type"));
        }
    }

    private Asked.Strictness strictness(String word) throws Refusal {
        return switch (word) {
            case "should" -> Asked.Strictness.SHOULD;
            case "any" -> Asked.Strictness.ANY;
            case "all" -> Asked.Strictness.ALL;
            default -> throw refuse("has the type_strict %s: use should, any or all".formatted(Refusal.quoted(word)));
        };
    }

    /// No list is longer than a whole number can say, so a greater limit is as good as none.
    private int limit() throws Refusal {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            var number = new BigInteger(json.getString());
            if (number.signum() > 0) {
                return number.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
            }
        }
        throw refuse("has a limit that is no whole number from 1 on");
    }

    private void readProperties() throws Refusal {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw refuse("has properties that are no list");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw refuse("has a property that is no object: give {\"pid\": ..., \"v\": ...}");
            }
            readProperty();
            properties++;
        }
    }

    private void readProperty() throws Refusal {
        var pid = "";
        var given = new ArrayList<String>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var field = json.currentName();
            json.nextToken();
            switch (field) {
                case "pid" -> pid = text("pid");
                case "v" -> readValues(given);
                default -> json.skipChildren();
            }
        }
        if (pid.isEmpty() || given.isEmpty()) {
            throw refuse("has a property without pid or v");
        }
        Property.add(pid.toLowerCase(Locale.ROOT), given, ids, postcodes);
    }

    private void readValues(List<String> given) throws Refusal {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            given.add(value());
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            given.add(value());
        }
    }

    private String value() throws Refusal {
        values++;
        if (values > MOST_VALUES) {
            throw refuse("gives more than %d values of properties".formatted(MOST_VALUES));
        }
        return switch (json.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> json.getString();
            case START_OBJECT -> entity();
            default -> throw refuse("has a value that is neither text, number, true, false nor an object with an id");
        };
    }

    /// What was reconciled before: its id is its value.
    private String entity() throws Refusal {
        var id = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var field = json.currentName();
            json.nextToken();
            if (field.equals("id")) {
                id = text("id");
            } else {
                json.skipChildren();
            }
        }
        if (id.isEmpty()) {
            throw refuse("has a value that is an object without an id");
        }
        return id;
    }

    private Refusal refuse(String what) {
        return Refusal.of("The query %s %s.".formatted(Refusal.quoted(key), what));
    }
}
