package org.mainstay.web.store.cluster;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Says that this process owns the cluster of a home; the operating system gives it up when the process ends.
final class HomeLock implements AutoCloseable {

    /// One process may not open the file twice: closing either channel would give up the lock of both.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    /// Far behind the words in the file, so that others can read who holds it on every system.
    private static final long WHERE = 1L << 40;

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static HomeLock take(Home home) throws IOException, Unavailable {
        var file = home.lock();
        if (!HELD_HERE.add(file)) {
            throw inUse(home, "this very process");
        }
        try {
            return lock(home, file);
        } catch (IOException | Unavailable refused) {
            HELD_HERE.remove(file);
            throw refused;
        }
    }

    /// Whether somebody owns the cluster now.
    static boolean held(Home home) throws IOException {
        if (HELD_HERE.contains(home.lock())) {
            return true;
        }
        try {
            take(home).close();
            return false;
        } catch (Unavailable byAnother) {
            return true;
        }
    }

    private static HomeLock lock(Home home, Path file) throws IOException, Unavailable {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock(WHERE, 1, false) == null) {
            channel.close();
            throw inUse(home, Files.readString(file).strip());
        }
        var words = "process %d since %s"
                .formatted(ProcessHandle.current().pid(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
        channel.truncate(0).write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
        return new HomeLock(file, channel);
    }

    private static Unavailable inUse(Home home, String holder) {
        return new Unavailable(
                ("The store in %s is in use by %s. Stop that one first, or give this one another home" + " folder.")
                        .formatted(home.folder(), holder));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ended) {
            return; // the file system went away, and with it the lock
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
