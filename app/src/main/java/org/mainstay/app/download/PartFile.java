package org.mainstay.app.download;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file that is not whole yet: `name.part`, and beside it `name.part.version` with the address and version it is of.
final class PartFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path whole;
    private final Path part;
    private final Path version;
    private final FileChannel channel;

    private PartFile(Path whole, Path part, Path version, FileChannel channel) {
        this.whole = whole;
        this.part = part;
        this.version = version;
        this.channel = channel;
    }

    /// Opens what is there already, or an empty one; never through a link, and never while another run has it.
    static PartFile open(Path folder, String name) throws NotGot {
        var part = folder.resolve(name + ".part");
        try {
            var channel = FileChannel.open(
                    part,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            if (!lock(channel)) {
                channel.close();
                throw new NotGot("Another run is getting it into the same folder: wait for that one.");
            }
            channel.position(channel.size());
            return new PartFile(folder.resolve(name), part, folder.resolve(name + ".part.version"), channel);
        } catch (IOException cause) {
            throw NotGot.disk(cause);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameMachine) {
            return false;
        }
    }

    long size() throws NotGot {
        try {
            return channel.size();
        } catch (IOException cause) {
            throw NotGot.disk(cause);
        }
    }

    /// Where to go on with a file of this address; null where it has to begin anew.
    @Nullable
    Start findStart(String address) throws NotGot {
        var size = size();
        try {
            var lines = size > 0 && Files.isRegularFile(version, LinkOption.NOFOLLOW_LINKS)
                    ? Files.readAllLines(version)
                    : List.<String>of();
            return lines.size() == 2 && lines.getFirst().equals(address) && isPlain(lines.getLast())
                    ? new Start(size, lines.getLast())
                    : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    /// A header may hold nothing else, and people can change the file.
    private static boolean isPlain(String validator) {
        return !validator.isEmpty() && validator.chars().allMatch(letter -> letter >= ' ' && letter < 0x7f);
    }

    /// Empties it for a version of what lies at an address.
    ///
    /// @param validator the version, null where the publisher names none, so that nobody can go on with it
    void begin(String address, @Nullable String validator) throws NotGot {
        try {
            channel.truncate(0);
            Files.deleteIfExists(version);
            if (validator != null) {
                Files.write(version, List.of(address, validator), StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException cause) {
            throw NotGot.disk(cause);
        }
    }

    void append(ByteBuffer bytes) throws NotGot {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException cause) {
            throw NotGot.disk(cause);
        }
    }

    /// Gives it its name, now that it is whole.
    Got deliver() throws NotGot {
        try {
            channel.force(true);
            var got = new Got(channel.size(), digest());
            channel.close();
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(version);
            return got;
        } catch (IOException cause) {
            throw NotGot.disk(cause);
        }
    }

    private String digest() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = ByteBuffer.allocate(BUFFER);
            channel.position(0);
            while (channel.read(buffer) >= 0) {
                digest.update(buffer.flip());
                buffer.clear();
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256. Maybe this one is broken.", cause);
        }
    }

    /// What nobody can go on with is not left lying about.
    @Override
    public void close() {
        try {
            if (channel.isOpen()) {
                var useless = channel.size() == 0 || !Files.exists(version);
                channel.close();
                if (useless) {
                    Files.deleteIfExists(part);
                    Files.deleteIfExists(version);
                }
            }
        } catch (IOException leftLying) {
            return; // the next run finds it, and begins anew
        }
    }
}
