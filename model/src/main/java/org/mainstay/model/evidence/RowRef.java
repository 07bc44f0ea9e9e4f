package org.mainstay.model.evidence;

/// The address of one row: its source and the line, from 1, on which the record starts.
///
/// In JSON the "line" is the record's position in its array, from 1.
public record RowRef(Source source, int line) implements Comparable<RowRef> {

    public RowRef {
        if (line < 1) {
            throw new IllegalArgumentException("The line (%s) must be 1 or more.".formatted(line));
        }
    }

    /// Written out, since millions of rows are put in order.
    @Override
    public int compareTo(RowRef other) {
        var bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : Integer.compare(line, other.line);
    }

    /// As people write it: `sha256:line`, or `sha256#sheet:line`.
    @Override
    public String toString() {
        return source.sha256() + (source.sheet().isEmpty() ? "" : "#" + source.sheet()) + ":" + line;
    }
}
