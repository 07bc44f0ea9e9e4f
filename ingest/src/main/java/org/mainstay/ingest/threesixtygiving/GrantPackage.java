package org.mainstay.ingest.threesixtygiving;

import java.io.IOException;
import java.util.ArrayList;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Text;
import org.mainstay.ingest.reading.TextDecoding;
import org.mainstay.ingest.threesixtygiving.record.Cell;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.GrantSink;
import org.mainstay.ingest.threesixtygiving.record.Items;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.ingest.threesixtygiving.record.Value;
import org.mainstay.ingest.threesixtygiving.standard.Shape;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Reads every value of every grant of a JSON package, grant by grant. A grant's line is its position in `grants`.
final class GrantPackage {

    private static final JsonFactory JSON = new JsonFactory();

    private final Source source;
    private final GrantSink sink;
    private final Part details = new Part();
    private int position = 1;

    private GrantPackage(Source source, GrantSink sink) {
        this.source = source;
        this.sink = sink;
    }

    static void read(Content content, GrantSink sink) throws IOException {
        var reading = new GrantPackage(content.source(), sink);
        try (var text = TextDecoding.decode(content.open());
                var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            reading.read(json);
        } catch (JacksonIOException cause) {
            throw cause.getCause();
        } catch (JacksonException broken) {
            var line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            sink.broken(new BrokenJson(new RowRef(content.source(), reading.position), line));
        }
        // What the package says of itself may stand after its grants.
        sink.details(reading.details);
    }

    private void read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        var first = new RowRef(source, 1);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY && name.equals("grants")) {
                grants(json);
            } else if (json.currentToken().isScalarValue() || Shape.PACKAGE.find(name) != null) {
                details.put(name, value(json, first, name));
            } else {
                // Nobody knows what it is, or how long it goes on.
                json.skipChildren();
            }
        }
    }

    private void grants(JsonParser json) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            var row = new RowRef(source, position);
            // What is no object is a grant without anything.
            var grant = value(json, row, "") instanceof Part part ? part : new Part();
            sink.grant(new GrantRecord(row, grant), 0);
            position++;
        }
    }

    private static Part part(JsonParser json, RowRef row, String path) {
        var part = new Part();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            part.put(name, value(json, row, path.isEmpty() ? name : path + "/" + name));
        }
        return part;
    }

    private static Value value(JsonParser json, RowRef row, String path) {
        return switch (json.currentToken()) {
            case START_OBJECT -> part(json, row, path);
            case START_ARRAY -> {
                var items = new ArrayList<Value>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(json, row, path + "/" + items.size()));
                }
                yield new Items(items);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(json, Scalar.Kind.NUMBER, row, path);
            case VALUE_STRING -> scalar(json, Scalar.Kind.TEXT, row, path);
            case VALUE_NULL -> new Scalar("", Scalar.Kind.NULL, new Cell(row, Cell.NO_COLUMN, path));
            default -> scalar(json, Scalar.Kind.TRUTH, row, path);
        };
    }

    private static Scalar scalar(JsonParser json, Scalar.Kind kind, RowRef row, String path) {
        return new Scalar(Text.trim(json.getString()), kind, new Cell(row, Cell.NO_COLUMN, path));
    }
}
