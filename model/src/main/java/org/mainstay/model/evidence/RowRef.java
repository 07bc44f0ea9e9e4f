package org.mainstay.model.evidence;

import java.util.Comparator;

/// The address of one row: its source and the line, from 1, on which the record starts.
///
/// In JSON the "line" is the record's position in its array, from 1.
public record RowRef(Source source, int line) implements Comparable<RowRef> {

    private static final Comparator<RowRef> BY_CONTENT =
            Comparator.comparing(RowRef::source).thenComparingInt(RowRef::line);

    public RowRef {
        if (line < 1) {
            throw new IllegalArgumentException("The line (%s) must be 1 or more.".formatted(line));
        }
    }

    @Override
    public int compareTo(RowRef other) {
        return BY_CONTENT.compare(this, other);
    }

    /// As people write it: `sha256:line`, or `sha256#sheet:line`.
    @Override
    public String toString() {
        return source.sha256() + (source.sheet().isEmpty() ? "" : "#" + source.sheet()) + ":" + line;
    }
}
