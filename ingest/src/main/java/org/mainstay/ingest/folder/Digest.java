package org.mainstay.ingest.folder;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;

/// The first reading of a file's bytes: how many they are, what they are known by, and whether they keep within limits.
final class Digest {

    private static final int BUFFER = 1 << 16;

    private final Limits limits;
    private final MessageDigest sha256 = sha256();
    private final CRC32 checksum = new CRC32();
    private long count;

    private Digest(Limits limits) {
        this.limits = limits;
    }

    static Digested of(Bytes bytes, Limits limits) {
        var digest = new Digest(limits);
        try (var in = bytes.open()) {
            var most = digest.most(bytes);
            digest.read(in, most);
            var source = digest.source(bytes.path());
            return digest.count > most ? digest.tooMuch(bytes, source, most) : digest.whole(bytes, source);
        } catch (IOException cause) {
            return new Digested.Unread(bytes.path(), why(bytes, digest.source(bytes.path()), cause));
        }
    }

    /// A source for what could be had of bytes that cannot be read to their end.
    static Source asFarAsReadable(Bytes bytes) {
        var digest = new Digest(Limits.standard());
        try (var in = bytes.open()) {
            digest.read(in, Long.MAX_VALUE - 1);
            return digest.source(bytes.path());
        } catch (IOException cause) {
            return digest.source(bytes.path());
        }
    }

    /// A source for a member that was never opened.
    static Source ofNothing(String path) {
        return new Digest(Limits.standard()).source(path);
    }

    private static Notice why(Bytes bytes, Source source, IOException cause) {
        var reason = Reason.of(cause);
        return switch (bytes) {
            case Bytes.Plain plain -> new UnreadableFile(source, reason);
            case Bytes.Gzip gzip -> new BrokenArchive(source, reason);
            case Bytes.Member member -> new BrokenArchive(source, reason);
        };
    }

    private long most(Bytes bytes) {
        return switch (bytes) {
            case Bytes.Plain plain -> Long.MAX_VALUE - 1;
            case Bytes.Gzip gzip ->
                Math.min(limits.memberBytes(), Math.max(limits.ratioFrom(), gzip.packed() * limits.ratio()));
            case Bytes.Member member -> member.size();
        };
    }

    private void read(InputStream in, long most) throws IOException {
        var buffer = new byte[BUFFER];
        for (var read = in.read(buffer); read >= 0 && count <= most; read = in.read(buffer)) {
            sha256.update(buffer, 0, read);
            checksum.update(buffer, 0, read);
            count += read;
        }
    }

    private Digested tooMuch(Bytes bytes, Source source, long most) {
        var what = bytes instanceof Bytes.Member ? "bytes or more, against its archive's own list" : "bytes or more";
        return new Digested.Unread(bytes.path(), new ArchiveLimit(source, what, most, count));
    }

    private Digested whole(Bytes bytes, Source source) throws IOException {
        if (bytes instanceof Bytes.Member member) {
            if (count < member.size()) {
                throw new EOFException();
            }
            if (checksum.getValue() != member.checksum()) {
                throw new IOException("its checksum does not match");
            }
        }
        return new Digested.Whole(bytes, source);
    }

    private Source source(String path) {
        try {
            var copy = (MessageDigest) sha256.clone();
            return Source.of(HexFormat.of().formatHex(copy.digest()), path, count);
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("This Java cannot copy a SHA-256 digest.", impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
