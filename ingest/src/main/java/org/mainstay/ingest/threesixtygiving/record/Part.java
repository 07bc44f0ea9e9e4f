package org.mainstay.ingest.threesixtygiving.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// An object of a grant, or the whole grant: its values by their names in the standard, in the order of the file.
public final class Part implements Value {

    private final Map<String, Value> values = new LinkedHashMap<>();

    public Set<String> names() {
        return values.keySet();
    }

    /// Tells every value with its name, in order; quicker than asking for each name.
    public void each(BiConsumer<String, Value> visitor) {
        values.forEach(visitor);
    }

    public @Nullable Value find(String name) {
        return values.get(name);
    }

    public void put(String name, Value value) {
        values.put(name, value);
    }

    /// The text of a single value; empty where there is none, or where it is no single value.
    public String text(String name) {
        var scalar = scalar(name);
        return scalar == null ? "" : scalar.text();
    }

    /// The text of the first value at a path: `recipientOrganization/name` is the name of the first recipient.
    public String first(String path) {
        var end = path.indexOf('/');
        if (end < 0) {
            return text(path);
        }
        var parts = parts(path.substring(0, end));
        return parts.isEmpty() ? "" : parts.getFirst().first(path.substring(end + 1));
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    public @Nullable Scalar scalar(String name) {
        return values.get(name) instanceof Scalar scalar ? scalar : null;
    }

    /// The objects under a name, be they one or an array.
    public List<Part> parts(String name) {
        return list(name, Part.class);
    }

    /// The single values under a name, be they one or an array.
    public List<Scalar> scalars(String name) {
        return list(name, Scalar.class);
    }

    /// Tells every single value in it with its path from here: `recipientOrganization/0/name`.
    public void walk(BiConsumer<String, Scalar> visitor) {
        values.forEach((name, value) -> walk(name, value, visitor));
    }

    private static void walk(String path, Value value, BiConsumer<String, Scalar> visitor) {
        switch (value) {
            case Scalar scalar -> visitor.accept(path, scalar);
            case Part part -> part.values.forEach((name, inner) -> walk(path + "/" + name, inner, visitor));
            case Items items -> {
                for (var index = 0; index < items.values().size(); index++) {
                    walk(path + "/" + index, items.values().get(index), visitor);
                }
            }
        }
    }

    private <V extends Value> List<V> list(String name, Class<V> kind) {
        var value = values.get(name);
        if (kind.isInstance(value)) {
            return List.of(kind.cast(value));
        }
        if (!(value instanceof Items items)) {
            return List.of();
        }
        var list = new ArrayList<V>(items.values().size());
        for (var item : items.values()) {
            if (kind.isInstance(item)) {
                list.add(kind.cast(item));
            }
        }
        return list;
    }
}
