package org.mainstay.web.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.store.WorkingFolder;
import org.mainstay.web.store.cluster.FastDisk;
import org.mainstay.web.store.cluster.TestHome;

/// Kills the server, its PostgreSQL and both, at random moments, while somebody saves. `-Dkill.rounds=50` does it
/// longer.
class KillTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 5);
    private static final long SEED = Long.getLong("kill.seed", 360);
    private static final int LONGEST_RUN = 1000;
    private static final int LONGEST_START = 3000;

    @TempDir(factory = FastDisk.class)
    private Path folder = Path.of("");

    private final Random chance = new Random(SEED);
    private final List<String> confirmed = new ArrayList<>();
    private Duration longestWait = Duration.ZERO;

    @Test
    void nothingConfirmedIsLostAndItStartsAgainByItself() throws Exception {
        var home = TestHome.fresh(folder);
        TestHome.open(home).close();
        for (var round = 0; round < ROUNDS; round++) {
            switch (round % 4) {
                case 0 -> killTheServer(home);
                case 1 -> killThePostgres(home);
                case 2 -> killBoth(home);
                default -> killWhileItStarts(home);
            }
        }
        try (var database = Database.open(home, Map.of())) {
            assertNothingIsLost(database);
            assertNothingIsHalfWritten(database);
            assertTheFolderIsWhole(database);
            assertNothingIsLeftOver(home);
        }
        System.out.printf(
                "%d kills (seed %d): %d confirmed, none lost; longest wait for the next confirmation %d ms%n",
                ROUNDS, SEED, confirmed.size(), longestWait.toMillis());
    }

    private void killTheServer(Path home) throws Exception {
        var saver = startAndWait(home);
        saver.kill();
        confirmed.addAll(saver.confirmed());
    }

    private void killThePostgres(Path home) throws Exception {
        var saver = startAndWait(home);
        killPostmaster(home);
        var from = Instant.now();
        saver.awaitTrouble();
        saver.awaitMoreThan(saver.confirmed().size());
        waited(from);
        assertThat(saver.end()).as(saver.words()).isZero();
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
        confirmed.addAll(saver.confirmed());
    }

    private void killBoth(Path home) throws Exception {
        var saver = startAndWait(home);
        killPostmaster(home);
        saver.kill();
        confirmed.addAll(saver.confirmed());
    }

    private void killWhileItStarts(Path home) throws Exception {
        var saver = Saver.start(home);
        Thread.sleep(chance.nextInt(LONGEST_START));
        if (chance.nextBoolean()) {
            killPostmaster(home);
        }
        saver.kill();
        confirmed.addAll(saver.confirmed());
    }

    private Saver startAndWait(Path home) throws Exception {
        var from = Instant.now();
        var saver = Saver.start(home);
        saver.awaitMoreThan(0);
        waited(from);
        Thread.sleep(chance.nextInt(LONGEST_RUN));
        return saver;
    }

    private void waited(Instant from) {
        var wait = Duration.between(from, Instant.now());
        longestWait = wait.compareTo(longestWait) > 0 ? wait : longestWait;
    }

    private static void killPostmaster(Path home) throws IOException {
        var file = home.resolve("data/postmaster.pid");
        if (Files.exists(file)) {
            var process = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private void assertNothingIsLost(Database database) {
        var held = new HashSet<String>();
        for (var id : texts(database, "select cells[1] from entered_row")) {
            held.add(SavingProgram.SAVED + id);
        }
        for (var sha256 : texts(database, "select sha256 from source")) {
            held.add(SavingProgram.KEPT + sha256);
        }
        assertThat(confirmed).isNotEmpty().allMatch(held::contains);
    }

    /// A row and its entry in the audit trail go together, and so do a file and all its pieces.
    private static void assertNothingIsHalfWritten(Database database) {
        assertThat(texts(database, "select cells[1] from entered_row order by 1"))
                .isEqualTo(texts(database, "select detail from audit order by 1"));
        assertThat(
                        texts(
                                database,
                                "select sha256 from source s where bytes <>"
                                        + " (select coalesce(sum(octet_length(content)), 0) from source_chunk c where c.sha256 = s.sha256)"))
                .isEmpty();
    }

    private static void assertTheFolderIsWhole(Database database) throws IOException {
        var copies = new WorkingFolder(database).of(SavingProgram.PLACE);
        var rows = texts(database, "select cells[1] from entered_row").size();
        assertThat(Files.readAllLines(copies.resolve("entered/" + EnteredTable.DECISIONS.label() + ".csv")))
                .hasSize(rows + 1);
    }

    private static void assertNothingIsLeftOver(Path home) {
        assertThat(home.resolve("waiting")).isEmptyDirectory();
        assertThat(home.toFile().list((folder, name) -> name.startsWith("."))).isEmpty();
    }

    private static List<String> texts(Database database, String query) {
        return database.sql().sql(query).query(String.class).list();
    }
}
