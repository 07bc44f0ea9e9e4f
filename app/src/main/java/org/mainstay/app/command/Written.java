package org.mainstay.app.command;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mainstay.ingest.reading.Content;
import org.mainstay.model.evidence.Source;

/// A table that was written here and lies in no file.
final class Written implements Content {

    private final String name;
    private final byte[] bytes;

    Written(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    @Override
    public Source source() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Source.of(HexFormat.of().formatHex(digest), name, bytes.length);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java knows SHA-256.", cause);
        }
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
