package org.mainstay.web.store.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.Places;
import org.mainstay.web.store.TestStore;
import org.mainstay.web.store.cluster.FastDisk;
import org.mainstay.web.store.cluster.TestHome;

class LostConnectionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir(factory = FastDisk.class)
    private Path folder = Path.of("");

    @Test
    void whoeverWaitsIsToldAndTheStoreComesBackByItself() throws Exception {
        var home = TestHome.fresh(folder);
        TestHome.open(home).close();
        try (var database = Database.open(home, Map.of())) {
            new Places(database).add("ambleford", "Ambleford", "test");
            var failure = catchThrowable(() -> database.transactions().executeWithoutResult(done -> {
                new Places(database).add("elsewhere", "Elsewhere", "test");
                kill(home);
                untilItFails(database);
            }));
            assertThat(database.explain(failure)).get().asString().contains("Everything confirmed before is safe");
            assertThat(new Places(database).find("ambleford")).isPresent();
            assertThat(new Places(database).find("elsewhere")).isEmpty();
        }
    }

    @Test
    void aFaultOfOurOwnIsNotBlamedOnTheStore() {
        var failure = catchThrowable(
                () -> TestStore.database().sql().sql("select nonsense").query().singleValue());
        assertThat(failure).isNotNull();
        assertThat(TestStore.database().explain(failure)).isEmpty();
    }

    private static void untilItFails(Database database) {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            new Places(database).all();
        }
    }

    private static void kill(Path home) {
        try {
            var process = Long.parseLong(
                    Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst());
            ProcessHandle.of(process).orElseThrow().destroyForcibly();
        } catch (java.io.IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
