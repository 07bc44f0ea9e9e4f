package org.mainstay.engine.linkage;

import java.util.List;

/// A field of whole numbers that are the same, next to each other or different; below 0 there is none.
final class ValueField implements Field {

    private final String name;
    private final boolean shared;
    private final int[] values;

    ValueField(String name, boolean shared, int... values) {
        this.name = name;
        this.shared = shared;
        this.values = values.clone();
    }

    int value(int record) {
        return values[record];
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> levels() {
        return List.of("same", "near", "different");
    }

    @Override
    public int compare(int left, int right) {
        if (values[left] < 0 || values[right] < 0) {
            return -1;
        }
        return Math.min(2, Math.abs(values[left] - values[right]));
    }

    @Override
    public boolean sharedByRelated() {
        return shared;
    }
}
