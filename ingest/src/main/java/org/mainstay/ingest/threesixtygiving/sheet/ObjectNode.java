package org.mainstay.ingest.threesixtygiving.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.model.evidence.RowRef;

/// An object: the columns of its fields, in the order of the sheet.
final class ObjectNode implements Node {

    private final Map<String, Node> fields = new LinkedHashMap<>();

    @Nullable
    Node find(String name) {
        return fields.get(name);
    }

    void put(String name, Node node) {
        fields.put(name, node);
    }

    @Override
    public @Nullable Part read(Row row, RowRef at) {
        Part part = null;
        for (var field : fields.entrySet()) {
            var value = field.getValue().read(row, at);
            if (value != null) {
                part = part == null ? new Part() : part;
                part.put(field.getKey(), value);
            }
        }
        return part;
    }
}
