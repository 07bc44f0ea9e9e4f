package org.mainstay.ingest.reading;

import java.io.IOException;
import java.util.Optional;

/// A row as it was published, character for character.
public final class RowText {

    private RowText() {}

    /// The record that starts on this line; in JSON, the record at this position of its array.
    public static Optional<String> find(Content content, int line) throws IOException {
        return Optional.empty();
    }
}
