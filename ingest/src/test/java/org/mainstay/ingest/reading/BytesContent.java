package org.mainstay.ingest.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.mainstay.model.evidence.Source;

/// A file that is just these bytes, handed out a few at a time as slow disks do.
final class BytesContent implements Content {

    private final byte[] bytes;
    private final int most;

    BytesContent(byte[] bytes) {
        this(bytes, Integer.MAX_VALUE);
    }

    BytesContent(byte[] bytes, int most) {
        this.bytes = bytes.clone();
        this.most = most;
    }

    @Override
    public Source source() {
        return Source.of("0".repeat(64), "bytes.csv", bytes.length);
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, most));
            }
        };
    }

    String decoded() throws IOException {
        try (var reader = TextDecoding.decode(open())) {
            var text = new StringBuilder();
            for (var letter = reader.read(); letter >= 0; letter = reader.read()) {
                text.append((char) letter);
            }
            return text.toString();
        }
    }
}
