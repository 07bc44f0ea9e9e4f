package org.mainstay.ingest.reading;

import java.io.IOException;
import java.io.Reader;

/// The letters of a text one by one, read in large parts: a file is passed over many times quicker so than by a reader
/// that is asked for each.
final class Letters implements AutoCloseable {

    private static final int PART = 1 << 16;

    private final Reader reader;
    private final char[] part = new char[PART];
    private int at;
    private int end;

    Letters(Reader reader) {
        this.reader = reader;
    }

    /// The next letter; -1 at the end of the text.
    int next() throws IOException {
        var letter = peek();
        at++;
        return letter;
    }

    /// The letter that comes next, which stays there; -1 at the end of the text.
    int peek() throws IOException {
        if (at >= end) {
            end = Math.max(0, reader.read(part, 0, PART));
            at = 0;
            return end == 0 ? -1 : part[0];
        }
        return part[at];
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
