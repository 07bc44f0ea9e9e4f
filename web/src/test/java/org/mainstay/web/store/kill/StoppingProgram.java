package org.mainstay.web.store.kill;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.Places;

/// Runs until it is stopped from outside, and then uses the store once more.
final class StoppingProgram {

    static final String READY = "ready";
    static final String LAST = "places at the end: ";

    private StoppingProgram() {}

    public static void main(String[] arguments) throws Exception {
        try (var database = Database.open(Path.of(arguments[0]), Map.of())) {
            database.stopAfter(
                    () -> System.out.println(LAST + new Places(database).all().size()));
            System.out.println(READY);
            new CountDownLatch(1).await();
        }
    }
}
