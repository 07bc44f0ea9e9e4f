package org.mainstay.ingest.point;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.model.evidence.Source;

/// A list that lies as a file of its own, named by whoever asks.
///
/// Its digest is worked out when something cites it for the first time: a list without a fault is never cited, and is
/// scored in less time than its digest takes.
public final class PointFile implements Content {

    private final Path path;
    private @Nullable Source source;

    private PointFile(Path path) {
        this.path = path;
    }

    /// A file by its path.
    ///
    /// @throws IOException if there is none
    public static PointFile of(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IOException("There is no file %s: give the path of a list as CSV.".formatted(path));
        }
        return new PointFile(path);
    }

    @Override
    public Source source() {
        var known = source;
        if (known == null) {
            try {
                known = read();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            source = known;
        }
        return known;
    }

    private Source read() throws IOException {
        var digest = digest();
        var buffer = new byte[1 << 16];
        try (var bytes = Files.newInputStream(path)) {
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return Source.of(HexFormat.of().formatHex(digest.digest()), path.toString(), Files.size(path));
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("Every Java has SHA-256.", every);
        }
    }
}
