package org.mainstay.web.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL of our own, on this machine only: started or adopted, watched, and started again when it dies.
public final class Cluster implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final long WATCH_MILLISECONDS = 200;
    private static final long LONGEST_PAUSE_MILLISECONDS = 3000;

    private final HomeLock lock;
    private final Server server;
    private final PGSimpleDataSource source = new PGSimpleDataSource();
    private final Thread hook = new Thread(this::stopLast, "store-stop");
    private final Thread watch = new Thread(this::watch, "store-watch");
    private volatile Postmaster running;
    private volatile boolean ending;
    private volatile Runnable before = () -> {};
    private volatile @Nullable String trouble;

    private Cluster(HomeLock lock, Server server, Postmaster running) {
        this.lock = lock;
        this.server = server;
        this.running = running;
        source.setUser(user());
        source.setPassword(password());
        source.setURL(jdbcUrl());
    }

    /// Opens the cluster of a home, which this process owns until it is closed.
    ///
    /// @param home a folder of this machine, not of a network; made if need be
    public static Cluster open(Path home) throws Unavailable {
        try {
            return open(Home.at(home));
        } catch (IOException cause) {
            throw new Unavailable(
                    "The store cannot use the folder %s (%s). It needs a folder of this machine in which Mainstay may write."
                            .formatted(home, cause.getMessage()),
                    cause);
        }
    }

    /// Connections to the cluster of a home that another process owns and runs; empty where nobody does.
    public static Optional<DataSource> owned(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                return Optional.empty();
            }
            var home = Home.at(folder);
            var server =
                    HomeLock.held(home) ? Postmaster.read(home).filter(Postmaster::runs) : Optional.<Postmaster>empty();
            if (server.isEmpty()) {
                return Optional.empty();
            }
            var source = new PGSimpleDataSource();
            source.setURL(Greeting.url(server.get().port()));
            source.setUser(Greeting.USER);
            source.setPassword(home.password());
            return Optional.of(source);
        } catch (IOException | Unavailable unreadable) {
            return Optional.empty(); // opening it says why
        }
    }

    private static Cluster open(Home home) throws IOException, Unavailable {
        var lock = HomeLock.take(home);
        var opened = false;
        try {
            Leftovers.remove(home.folder(), List.of(Binaries.UNFINISHED, Server.UNFINISHED));
            var programs = Programs.in(Binaries.unpacked(home.folder()));
            var server = new Server(home, programs, home.password());
            server.make();
            var cluster = new Cluster(lock, server, startOrStop(server));
            Runtime.getRuntime().addShutdownHook(cluster.hook);
            cluster.watch.setDaemon(true);
            cluster.watch.start();
            opened = true;
            return cluster;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /// A server that started but is not to be used must not stay behind without an owner.
    private static Postmaster startOrStop(Server server) throws IOException, Unavailable {
        var up = false;
        try {
            var running = server.up(0);
            up = true;
            return running;
        } finally {
            if (!up) {
                server.stop();
            }
        }
    }

    public String jdbcUrl() {
        return Greeting.url(running.port());
    }

    public String user() {
        return Greeting.USER;
    }

    public String password() {
        return server.password();
    }

    /// Connections to wherever the server listens now, which a new start may change.
    public PGSimpleDataSource source() {
        return source;
    }

    /// Why it is down, while it is.
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void watch() {
        var pause = WATCH_MILLISECONDS;
        while (!ending) {
            try {
                Thread.sleep(pause);
                if (!running.runs()) {
                    restart();
                }
                pause = WATCH_MILLISECONDS;
            } catch (InterruptedException closed) {
                return;
            } catch (IOException | Unavailable | RuntimeException again) {
                trouble = String.valueOf(again.getMessage());
                LOG.error("The store is down and will be tried again: {}", trouble);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS);
            }
        }
    }

    private synchronized void restart() throws IOException, Unavailable {
        if (!ending) {
            LOG.warn("The store's PostgreSQL ended by itself and is started again.");
            running = server.up(running.port());
            source.setPortNumbers(new int[] {running.port()});
            trouble = null;
            LOG.info("The store is up again.");
        }
    }

    /// What to end first when the process is stopped from outside: whoever still uses the server.
    public void stopAfter(Runnable first) {
        before = first;
    }

    private void stopLast() {
        try {
            before.run();
        } finally {
            stop();
        }
    }

    /// Stops the server and gives the home up.
    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            return; // the hook finds everything stopped
        }
    }

    private synchronized void stop() {
        if (ending) {
            return;
        }
        ending = true;
        watch.interrupt();
        try {
            server.stop();
        } catch (IOException cause) {
            LOG.error("The store's PostgreSQL was not stopped: {}", cause.getMessage());
        } finally {
            lock.close();
        }
    }
}
