package org.mainstay.web.store.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Makes, starts, adopts and stops the one server of a home. Only the holder of the home's lock may use it.
///
/// @param password what the server was made with
record Server(Home home, Programs programs, String password) {

    static final String UNFINISHED = ".data-";

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(30);
    private static final long PAUSE_MILLISECONDS = 100;
    private static final long LARGEST_LOG = 10_000_000;

    /// Makes the empty cluster, unless there is one. It is whole before it gets its name.
    void make() throws IOException, Unavailable {
        if (Files.exists(home.data())) {
            checkVersion();
            return;
        }
        var fresh = Files.createTempDirectory(home.folder(), UNFINISHED);
        var made = programs.initdb(List.of(
                "-D",
                fresh.toString(),
                "-U",
                Greeting.USER,
                "--pwfile=" + home.secret(),
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "-k"));
        if (!made.well()) {
            throw new Unavailable(
                    "The store could not be made in %s (%s). Make room or permissions there, and start again."
                            .formatted(home.folder(), made.reason()));
        }
        Files.move(fresh, home.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void checkVersion() throws IOException, Unavailable {
        var version = Files.readString(home.data().resolve("PG_VERSION")).strip();
        if (!Binaries.VERSION.startsWith(version + ".")) {
            throw new Unavailable(
                    ("%s was made by PostgreSQL %s, and this release brings %s, which cannot read it. Back"
                                    + " the store up with the release that used it last, move the folder away, and restore.")
                            .formatted(home.data(), version, Binaries.VERSION));
        }
    }

    /// Adopts the server that already runs, or starts one.
    ///
    /// @param port where to listen if it can be had; 0 for any
    Postmaster up(int port) throws IOException, Unavailable {
        var adopted = ready(running());
        return adopted.isPresent() ? adopted.get() : start(port);
    }

    /// The server left running by an owner that was killed. A file that names no PostgreSQL is cleared away, since
    /// the next server would take it for one.
    private Optional<Postmaster> running() throws IOException {
        if (!Files.exists(Postmaster.file(home))) {
            return Optional.empty();
        }
        var status = programs.pgCtl(List.of("-D", home.data().toString(), "status"));
        var named = Postmaster.read(home);
        if (status.well() && named.isPresent() && !named.get().runs()) {
            Files.deleteIfExists(Postmaster.file(home));
        }
        return status.well() ? named.filter(Postmaster::runs) : Optional.empty();
    }

    private Postmaster start(int wanted) throws IOException, Unavailable {
        var until = Instant.now().plus(LONGEST_RETRY);
        var port = wanted == 0 ? freePort() : wanted;
        while (true) {
            turnLog();
            var before = Files.exists(home.log()) ? Files.size(home.log()) : 0;
            var started = programs.pgCtl(List.of(
                    "-D",
                    home.data().toString(),
                    "-w",
                    "-t",
                    "60",
                    "-l",
                    home.log().toString(),
                    "-o",
                    options(port),
                    "start"));
            var running = ready(running());
            if (running.isPresent()) {
                return running.get();
            }
            var reason = started.well() ? Refusal.GONE : Refusal.read(home.log(), before);
            if (!reason.passes() || Instant.now().isAfter(until)) {
                throw new Unavailable(reason.words(home, started.reason()));
            }
            port = freePort();
            pause();
        }
    }

    /// In its terse form the log names no values of rows, which may be about people.
    private static String options(int port) {
        return ("-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=40"
                        + " -c shared_buffers=128MB -c log_error_verbosity=terse")
                .formatted(port);
    }

    /// Waits until it answers: a server that was killed first recovers what it had confirmed. Empty where none
    /// runs, or it was about to end.
    private Optional<Postmaster> ready(Optional<Postmaster> running) throws Unavailable {
        var until = Instant.now().plus(LONGEST_RECOVERY);
        while (running.filter(Postmaster::runs).isPresent()) {
            try {
                Greeting.greet(home, running.get().port(), password);
                return running;
            } catch (SQLException refused) {
                if (!Greeting.notYet(refused) || Instant.now().isAfter(until)) {
                    throw new Unavailable(
                            "The store in %s does not let Mainstay in: %s. Its log is %s."
                                    .formatted(home.folder(), refused.getMessage(), home.log()),
                            refused);
                }
                pause();
            }
        }
        return Optional.empty();
    }

    void stop() throws IOException {
        programs.pgCtl(List.of("-D", home.data().toString(), "-m", "fast", "-w", "stop"));
    }

    private void turnLog() throws IOException {
        if (Files.exists(home.log()) && Files.size(home.log()) > LARGEST_LOG) {
            Files.move(home.log(), home.folder().resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws Unavailable {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable("The start of the store was interrupted.", stopped);
        }
    }
}
