package org.mainstay.engine.linkage;

import java.util.List;

/// A field of whole numbers that are the same, next to each other or different; below 0 there is none.
record ValueField(String name, boolean sharedByRelated, int... values) implements Field {

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
}
