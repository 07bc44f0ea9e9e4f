package org.mainstay.ingest.threesixtygiving.repair;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.TextDecoding;
import org.mainstay.ingest.threesixtygiving.standard.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Copies a JSON package value by value and mends some on the way.
final class MendPackage {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String GRANTS = "grants";

    private final JsonParser from;
    private final JsonGenerator to;
    private final Repairs repairs;
    private final Deque<Object> path = new ArrayDeque<>();

    private MendPackage(JsonParser from, JsonGenerator to, Repairs repairs) {
        this.from = from;
        this.to = to;
        this.repairs = repairs;
    }

    static void copy(Content content, Writer out, Repairs repairs) throws IOException {
        try (var text = TextDecoding.decode(content.open());
                var from = JSON.createParser(ObjectReadContext.empty(), text);
                var to = JsonLayout.generator(out)) {
            from.nextToken();
            new MendPackage(from, to, repairs).value();
        } catch (JacksonIOException cause) {
            throw cause.getCause();
        }
    }

    /// Copies the value on which the parser stands.
    private void value() {
        switch (from.currentToken()) {
            case START_OBJECT -> {
                to.writeStartObject();
                while (from.nextToken() == JsonToken.PROPERTY_NAME) {
                    var name = from.currentName();
                    to.writeName(name);
                    from.nextToken();
                    path.addLast(name);
                    value();
                    path.removeLast();
                }
                to.writeEndObject();
            }
            case START_ARRAY -> {
                to.writeStartArray();
                for (var index = 0; from.nextToken() != JsonToken.END_ARRAY; index++) {
                    path.addLast(index);
                    value();
                    path.removeLast();
                }
                to.writeEndArray();
            }
            default -> scalar();
        }
    }

    private void scalar() {
        var text = from.getString();
        var mended = from.currentToken() == JsonToken.VALUE_NULL ? null : mend(text);
        if (mended != null) {
            JsonLayout.write(to, mended, Shape.GRANT.wantsNumber(path));
            return;
        }
        switch (from.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.writeNumber(text);
            case VALUE_STRING -> to.writeString(text);
            case VALUE_TRUE -> to.writeBoolean(true);
            case VALUE_FALSE -> to.writeBoolean(false);
            default -> to.writeNull();
        }
    }

    /// Repairs of grants are told by the grant's position and the path in it; those of the package stand in line 1.
    private @Nullable String mend(String text) {
        var steps = List.copyOf(path);
        if (steps.size() > 2 && steps.get(0).equals(GRANTS) && steps.get(1) instanceof Integer index) {
            return repairs.mend("", index + 1, join(steps.subList(2, steps.size())), text)
                    .orElse(null);
        }
        var packages = !steps.isEmpty() && Shape.GRANT.find(steps.get(0).toString()) == null;
        return packages ? repairs.mend("", 1, join(steps), text).orElse(null) : null;
    }

    private static String join(List<Object> steps) {
        return steps.stream().map(Object::toString).collect(Collectors.joining("/"));
    }
}
