package org.mainstay.ingest.threesixtygiving.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.Items;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.ingest.threesixtygiving.record.Value;

/// Adds what one row says of a grant to what others said before. Objects with the same identifier are one object,
/// others
/// are further ones; a single value that is there already stands, and one that contradicts it is told.
final class Merging {

    private static final String ID = "id";

    /// Is told of each contradiction.
    interface Conflicts {
        void conflict(Scalar kept, Scalar other);
    }

    private Merging() {}

    static void add(Part first, Part other, Conflicts conflicts) {
        for (var name : other.names()) {
            var kept = first.find(name);
            var value = other.find(name);
            if (kept == null && value != null) {
                first.put(name, value);
            } else if (kept instanceof Scalar one && value instanceof Scalar two) {
                if (!one.text().equals(two.text())) {
                    conflicts.conflict(one, two);
                }
            } else if (kept instanceof Part one && value instanceof Part two) {
                add(one, two, conflicts);
            } else if (kept instanceof Items one && value instanceof Items two) {
                first.put(name, add(one, two, conflicts));
            }
        }
    }

    private static Items add(Items first, Items other, Conflicts conflicts) {
        var values = new ArrayList<>(first.values());
        for (var value : other.values()) {
            var same = same(values, value);
            if (same instanceof Part one && value instanceof Part two) {
                add(one, two, conflicts);
            } else if (same == null) {
                values.add(value);
            }
        }
        return new Items(values);
    }

    /// What of these is the same thing: the object with the same identifier, or the same text.
    private static @Nullable Value same(List<Value> values, Value value) {
        if (value instanceof Part part && part.has(ID)) {
            return find(values, part.text(ID));
        }
        if (value instanceof Scalar scalar) {
            return values.stream()
                    .filter(one -> one instanceof Scalar text && text.text().equals(scalar.text()))
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private static @Nullable Value find(List<Value> values, String id) {
        for (var value : values) {
            if (value instanceof Part part && part.text(ID).equals(id)) {
                return value;
            }
        }
        return null;
    }
}
