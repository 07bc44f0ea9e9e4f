package org.mainstay.ingest.threesixtygiving;

import java.io.IOException;
import java.util.ArrayList;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.TextDecoding;
import org.mainstay.ingest.threesixtygiving.record.Cell;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.GrantSink;
import org.mainstay.ingest.threesixtygiving.record.Items;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.ingest.threesixtygiving.record.Value;
import org.mainstay.model.evidence.RowRef;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Stands in for the reader of whole files of grants.
public final class GrantFile {

    private static final JsonFactory JSON = new JsonFactory();

    private GrantFile() {}

    public static void read(Content content, GrantSink sink) throws IOException {
        try (var text = TextDecoding.decode(content.open());
                var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var grants = json.currentName().equals("grants");
                json.nextToken();
                if (!grants) {
                    json.skipChildren();
                    continue;
                }
                var line = 1;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    var row = new RowRef(content.source(), line);
                    sink.grant(new GrantRecord(row, part(json, row, "")), 0);
                    line++;
                }
            }
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
            default -> scalar(json, Scalar.Kind.TRUTH, row, path);
        };
    }

    private static Scalar scalar(JsonParser json, Scalar.Kind kind, RowRef row, String path) {
        return new Scalar(json.getString().strip(), kind, new Cell(row, Cell.NO_COLUMN, path));
    }
}
