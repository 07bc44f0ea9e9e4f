package org.mainstay.web.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.mainstay.web.store.cluster.FastDisk;
import org.mainstay.web.store.cluster.TestHome;
import org.mainstay.web.store.cluster.Unavailable;

/// One store for all tests of this process that do not stop it. Each takes a place of its own.
public final class TestStore {

    private static final AtomicInteger MADE = new AtomicInteger();

    private static final Queue<String> BESIDE = new ConcurrentLinkedQueue<>();

    private TestStore() {}

    /// The shared database: our own, or that of `MAINSTAY_TEST_DATABASE_URL`.
    public static Database database() {
        return Shared.DATABASE;
    }

    /// The id of a place that no other test has.
    public static String place() {
        var id = "place-%d-%d".formatted(System.nanoTime(), MADE.incrementAndGet());
        new Places(database()).add(id, "Ambleford", "test");
        return id;
    }

    /// A database of its own beside the shared one, with empty tables.
    public static Database empty() throws Unavailable {
        return Database.open(database().home(), Map.of("MAINSTAY_DATABASE_URL", address(bare())));
    }

    /// The name of a new database without any tables.
    static String bare() {
        var name = "test_%d_%d".formatted(System.nanoTime(), MADE.incrementAndGet());
        database().sql().sql("create database " + name).update();
        BESIDE.add(name);
        return name;
    }

    /// The address of a database beside the shared one.
    static String address(String name) {
        var asked = System.getenv("MAINSTAY_TEST_DATABASE_URL");
        var url = asked == null
                ? database()
                        .cluster()
                        .map(own -> "%s?user=%s&password=%s".formatted(own.jdbcUrl(), own.user(), own.password()))
                        .orElseThrow()
                : asked;
        return url.replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
    }

    private static final class Shared {

        private static final Database DATABASE = open();

        private static Database open() {
            try {
                var home = TestHome.fresh(FastDisk.folder());
                var asked = System.getenv("MAINSTAY_TEST_DATABASE_URL");
                var database = Database.open(home, asked == null ? Map.of() : Map.of("MAINSTAY_DATABASE_URL", asked));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    // Our own goes as a whole.
                    (asked == null ? java.util.List.<String>of() : BESIDE)
                            .forEach(name -> database.sql()
                                    .sql("drop database %s with (force)".formatted(name))
                                    .update());
                    database.close();
                    TestHome.delete(home);
                }));
                return database;
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            } catch (Unavailable cannot) {
                if (cannot.getMessage().contains("refuses to run as root")) {
                    Assumptions.abort(cannot.getMessage());
                }
                throw new IllegalStateException(cannot);
            }
        }
    }
}
