package org.mainstay.web.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.mainstay.web.store.cluster.Unavailable;

/// One store for all tests of this process that do not stop it. Each takes a place of its own.
final class TestStore {

    private static final AtomicInteger PLACES = new AtomicInteger();

    private TestStore() {}

    /// The shared database.
    static Database database() {
        return Shared.DATABASE;
    }

    /// The id of a place that no other test has.
    static String place() {
        var id = "place-%d-%d".formatted(ProcessHandle.current().pid(), PLACES.incrementAndGet());
        new Places(database()).add(id, "Ambleford", "test");
        return id;
    }

    private static final class Shared {

        private static final Database DATABASE = open();

        private static Database open() {
            try {
                var home = Files.createTempDirectory("mainstay-store-");
                var asked = System.getenv("MAINSTAY_TEST_DATABASE_URL");
                var database = Database.open(home, asked == null ? Map.of() : Map.of("MAINSTAY_DATABASE_URL", asked));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(database, home)));
                return database;
            } catch (IOException cause) {
                throw new java.io.UncheckedIOException(cause);
            } catch (Unavailable cannot) {
                Assumptions.abort("No store can run here: " + cannot.getMessage());
                throw new IllegalStateException(cannot);
            }
        }

        private static void end(Database database, Path home) {
            database.close();
            try (var all = Files.walk(home)) {
                all.sorted(java.util.Comparator.reverseOrder())
                        .map(Path::toFile)
                        .forEach(java.io.File::delete);
            } catch (IOException left) {
                System.err.println("Left behind: " + home);
            }
        }
    }
}
