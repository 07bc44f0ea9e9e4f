package org.mainstay.web.store.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.Places;
import org.mainstay.web.store.SourceStore;
import org.mainstay.web.store.TestStore;
import org.mainstay.web.store.backup.Backup;
import org.mainstay.web.store.backup.BackupFailed;
import org.mainstay.web.store.cluster.Cluster;
import org.mainstay.web.store.cluster.TestHome;
import org.mainstay.web.store.cluster.Unavailable;

class FullDiskTest {

    private static final int ENOUGH = 150;
    private static final int TOO_LITTLE = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFullDiskIsNamedAndOnceThereIsRoomTheStoreGoesOn() throws Exception {
        try (var disk = SmallDisk.mount(folder.resolve("disk"), ENOUGH);
                var database = Database.open(TestHome.fresh(disk.folder()), Map.of())) {
            var confirmed = new ArrayList<String>();
            confirmed.add(keep(database));
            var filler = disk.fill();
            assertThat(saveUntilItFails(database, confirmed))
                    .contains("is full")
                    .contains("Make room");
            Files.delete(filler);
            confirmed.add(saveUntilItWorks(database));
            assertThat(held(database)).containsAll(confirmed);
        }
    }

    @Test
    void aDiskTooSmallForAStoreIsNamedAtTheStart() throws Exception {
        try (var disk = SmallDisk.mount(folder.resolve("disk"), TOO_LITTLE)) {
            var home = TestHome.fresh(disk.folder());
            assertThatThrownBy(() -> Cluster.open(home))
                    .isInstanceOf(Unavailable.class)
                    .hasMessageContaining("No space left on device");
        }
    }

    @Test
    void aBackupThatFindsNoRoomLeavesNothing() throws Exception {
        var bytes = new byte[2_000_000];
        new Random(360).nextBytes(bytes);
        new SourceStore(TestStore.database()).keep(new ByteArrayInputStream(bytes));
        try (var disk = SmallDisk.mount(folder.resolve("disk"), TOO_LITTLE)) {
            assertThatThrownBy(() ->
                            Backup.write(TestStore.database(), disk.folder().resolve("backup.zip")))
                    .isInstanceOf(BackupFailed.class)
                    .hasMessageContaining("No space left on device");
            assertThat(disk.folder()).isEmptyDirectory();
        }
    }

    /// The answer is what a person is told.
    private static String saveUntilItFails(Database database, List<String> confirmed) throws Exception {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            try {
                confirmed.add(save(database));
            } catch (RuntimeException failure) {
                var words = database.explain(failure).orElseThrow(() -> failure);
                if (words.contains("is full")) {
                    return words;
                }
                Thread.sleep(50);
            }
        }
        throw new AssertionError("The disk did not fill up");
    }

    private static String saveUntilItWorks(Database database) throws Exception {
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return save(database);
            } catch (RuntimeException failure) {
                if (Instant.now().isAfter(until)) {
                    throw failure;
                }
                Thread.sleep(50);
            }
        }
    }

    /// A name of 4 kB that cannot be squeezed, so that the last free pages are soon taken.
    private static String save(Database database) {
        var id = "place-" + System.nanoTime();
        var name = new Random()
                .ints(2000, 0x4e00, 0x9fff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        new Places(database).add(id, name, "test");
        return id;
    }

    private static String keep(Database database) throws IOException {
        new Places(database).add("first", "Ambleford", "test");
        return "first";
    }

    private static List<String> held(Database database) {
        return database.sql().sql("select id from place").query(String.class).list();
    }
}
