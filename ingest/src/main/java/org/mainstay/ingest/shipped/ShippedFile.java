package org.mainstay.ingest.shipped;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.mainstay.ingest.reading.Content;
import org.mainstay.model.evidence.Source;

/// One file that ships with the product, known like any other by the digest of its bytes.
final class ShippedFile implements Content {

    private final Source source;
    private final byte[] bytes;

    private ShippedFile(Source source, byte[] bytes) {
        this.source = source;
        this.bytes = bytes;
    }

    static ShippedFile of(String name) {
        try (var stream = Objects.requireNonNull(ShippedFile.class.getResourceAsStream(name), name)) {
            var bytes = stream.readAllBytes();
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new ShippedFile(
                    Source.of(HexFormat.of().formatHex(digest), "mainstay:" + name, bytes.length), bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256. Maybe this one is broken.", cause);
        }
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
