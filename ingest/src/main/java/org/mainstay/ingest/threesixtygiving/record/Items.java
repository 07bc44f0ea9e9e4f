package org.mainstay.ingest.threesixtygiving.record;

import java.util.List;

/// An array.
public record Items(List<Value> values) implements Value {

    public Items {
        values = List.copyOf(values);
    }
}
