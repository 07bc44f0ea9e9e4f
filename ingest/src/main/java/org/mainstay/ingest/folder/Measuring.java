package org.mainstay.ingest.folder;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mainstay.model.evidence.Source;

/// The first pass over some bytes: their digest and their number, within the limits.
final class Measuring {

    private static final int BUFFER = 1 << 16;

    private final Limits limits;
    private long unpacked;

    /// One for each archive: what its members unpack to is counted together.
    Measuring(Limits limits) {
        this.limits = limits;
    }

    Source measure(Entry entry) throws IOException {
        var digest = sha256();
        var buffer = new byte[BUFFER];
        var bytes = 0L;
        try (var stream = entry.opening().open()) {
            for (var read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
                unpacked += read;
                check(entry, bytes);
            }
        }
        return Source.of(HexFormat.of().formatHex(digest.digest()), entry.path(), bytes);
    }

    private void check(Entry entry, long bytes) throws LimitExceeded {
        if (bytes > limits.memberBytes()) {
            throw new LimitExceeded("bytes or more", limits.memberBytes(), bytes);
        }
        if (!entry.packed()) {
            return;
        }
        if (unpacked > limits.archiveBytes()) {
            throw new LimitExceeded("bytes or more in all", limits.archiveBytes(), unpacked);
        }
        var most = Math.max(1, entry.packedBytes()) * limits.ratio();
        if (bytes > limits.ratioFrom() && bytes > most) {
            throw new LimitExceeded(
                    "bytes or more unpacked for each byte packed",
                    limits.ratio(),
                    bytes / Math.max(1, entry.packedBytes()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("Every Java has SHA-256.", every);
        }
    }
}
