package org.mainstay.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.mainstay.web.Server;
import org.mainstay.web.setting.Setting;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.cluster.Unavailable;

/// A server with a store of its own, as if just installed.
final class RunningMainstay implements AutoCloseable {

    private static final Path INSTALLED = Path.of("..");

    private final Path home;
    private final Database database;
    private final Server server;

    private RunningMainstay(Path home, Database database, Server server) {
        this.home = home;
        this.database = database;
        this.server = server;
    }

    /// As `mainstay serve` starts: nobody is set up, and no place is there.
    static RunningMainstay serve() throws IOException {
        return start(false);
    }

    /// As `mainstay demo` starts: Ambleford is there, and nobody is asked to sign in.
    static RunningMainstay demo() throws IOException {
        var running = start(true);
        running.addAmbleford();
        return running;
    }

    /// Takes Ambleford in.
    void addAmbleford() throws IOException {
        server.add("ambleford", "Ambleford", ambleford());
    }

    static Path ambleford() {
        return INSTALLED.resolve("examples").resolve("ambleford");
    }

    private static RunningMainstay start(boolean demo) throws IOException {
        var home = Files.createTempDirectory("mainstay-journey");
        try {
            var database = Database.open(home.resolve("store"), Map.of());
            var setting = new Setting(
                    home.resolve("store"), home.resolve("cache"), INSTALLED, InetAddress.getLoopbackAddress(), 0, demo);
            return new RunningMainstay(home, database, Server.start(setting, database));
        } catch (Unavailable cannot) {
            delete(home);
            Assumptions.abort("Skipped: " + cannot.getMessage());
            throw new IllegalStateException(cannot);
        }
    }

    String address(String path) {
        return "http://localhost:" + server.port() + path;
    }

    @Override
    public void close() {
        server.close();
        database.close();
        delete(home);
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
