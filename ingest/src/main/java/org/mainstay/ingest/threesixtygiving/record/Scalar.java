package org.mainstay.ingest.threesixtygiving.record;

/// A single value, as text, with the cell it stands in.
///
/// @param text trimmed; never empty unless the kind is [Kind#NULL]
public record Scalar(String text, Kind kind, Cell cell) implements Value {

    /// What it is in JSON. In a sheet it is what the standard says the field holds, where the cell can be read so.
    public enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        NULL
    }
}
