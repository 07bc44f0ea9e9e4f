package org.mainstay.web.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import org.mainstay.web.store.cluster.OwnerOnly;

/// Files byte for byte, each once, under the SHA-256 of its bytes. Nothing is ever whole in memory.
public final class SourceStore {

    /// How the name of a file begins that waits to be taken in.
    static final String UNFINISHED = "source-";

    private static final int CHUNK = 1 << 20;

    private final Database database;

    public SourceStore(Database database) {
        this.database = database;
    }

    /// Keeps a file and tells its SHA-256; a file that is here already is not kept twice.
    ///
    /// It first goes to a file beside the store, so that a slow upload holds no transaction open.
    public String keep(InputStream content) throws IOException {
        var waiting = OwnerOnly.folder(waiting(database.home()));
        var spool = Files.createTempFile(waiting, UNFINISHED, ".bytes");
        try {
            var sha256 = spool(content, spool);
            database.transactions().executeWithoutResult(done -> insert(sha256, spool));
            return sha256;
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    /// Where files wait to be taken in.
    static Path waiting(Path home) {
        return home.resolve("waiting");
    }

    private static String spool(InputStream content, Path spool) throws IOException {
        var digest = sha256();
        try (var out = Files.newOutputStream(spool)) {
            new DigestInputStream(content, digest).transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void insert(String sha256, Path spool) {
        try (var bytes = Files.newInputStream(spool)) {
            var fresh = database.sql()
                    .sql("insert into source (sha256, bytes) values (?, ?) on conflict do nothing")
                    .params(sha256, Files.size(spool))
                    .update();
            if (fresh == 1) {
                insertChunks(sha256, bytes);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void insertChunks(String sha256, InputStream bytes) throws IOException {
        var buffer = new byte[CHUNK];
        var read = bytes.readNBytes(buffer, 0, CHUNK);
        for (var number = 0; read > 0; number++) {
            var content = read == CHUNK ? buffer : Arrays.copyOf(buffer, read);
            database.sql()
                    .sql("insert into source_chunk (sha256, number, content) values (?, ?, ?)")
                    .params(sha256, number, content)
                    .update();
            read = bytes.readNBytes(buffer, 0, CHUNK);
        }
    }

    /// How many bytes a source has, if it is here.
    public OptionalLong size(String sha256) {
        return database.sql()
                .sql("select bytes from source where sha256 = ?")
                .param(sha256)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /// Copies a source out, piece by piece, and checks that the bytes are those that were given.
    public void copyTo(String sha256, OutputStream out) throws IOException {
        if (size(sha256).isEmpty()) {
            throw new IOException("The store holds no source %s".formatted(sha256));
        }
        var digest = sha256();
        var checked = new DigestOutputStream(out, digest);
        var number = 0;
        for (var chunk = chunk(sha256, number); chunk.isPresent(); chunk = chunk(sha256, number)) {
            checked.write(chunk.get());
            number++;
        }
        checked.flush();
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new IOException(
                    "The store's copy of source %s is damaged; restore it from a backup, or drop the file again"
                            .formatted(sha256));
        }
    }

    private Optional<byte[]> chunk(String sha256, int number) {
        return database.sql()
                .sql("select content from source_chunk where sha256 = ? and number = ?")
                .params(sha256, number)
                .query(byte[].class)
                .optional();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256.", cause);
        }
    }
}
