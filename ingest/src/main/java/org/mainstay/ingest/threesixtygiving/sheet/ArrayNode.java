package org.mainstay.ingest.threesixtygiving.sheet;

import java.util.ArrayList;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.threesixtygiving.record.Items;
import org.mainstay.ingest.threesixtygiving.record.Value;
import org.mainstay.model.evidence.RowRef;

/// An array of objects. The numbers in the headings order them; they are no places in the array.
final class ArrayNode implements Node {

    private final SortedMap<Integer, ObjectNode> items = new TreeMap<>();

    ObjectNode item(int number) {
        items.putIfAbsent(number, new ObjectNode());
        return Objects.requireNonNull(items.get(number));
    }

    @Nullable
    ObjectNode first() {
        return items.isEmpty() ? null : items.firstEntry().getValue();
    }

    @Override
    public @Nullable Value read(Row row, RowRef at) {
        var values = new ArrayList<Value>(items.size());
        for (var item : items.values()) {
            var value = item.read(row, at);
            if (value != null) {
                values.add(value);
            }
        }
        return values.isEmpty() ? null : new Items(values);
    }
}
