package org.mainstay.web.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.store.TestStore;
import org.mainstay.web.store.cluster.Unavailable;

class BackupTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file = folder;

    @BeforeEach
    void name() {
        file = folder.resolve("backup.zip");
    }

    @Test
    void everyTableOfTheStoreIsBackedUp() throws Unavailable {
        try (var database = TestStore.empty()) {
            assertThat(database.sql()
                            .sql("select tablename from pg_tables where schemaname = 'public'"
                                    + " and tablename <> 'flyway_schema_history'")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrderElementsOf(Tables.NAMES);
        }
    }

    @Test
    void aStoreWithEveryTableFilledComesBackRowByRow() throws Exception {
        try (var from = TestStore.empty();
                var to = TestStore.empty()) {
            FullStore.fill(from);
            var written = Backup.write(from, file);
            assertThat(Restore.into(to, file)).isEqualTo(written);
            for (var table : Tables.NAMES) {
                assertThat(rows(from, table)).as(table).isNotEmpty().isEqualTo(rows(to, table));
            }
        }
    }

    @Test
    void whatIsEnteredAfterARestoreFollowsWhatWasThere() throws Exception {
        try (var from = TestStore.empty();
                var to = TestStore.empty()) {
            FullStore.fill(from);
            Backup.write(from, file);
            Restore.into(to, file);
            var cells = List.of("A", "B", "same", "Ada", "2026-11-02", "");
            var rows = new EnteredRows(to);
            var before = rows.latest(FullStore.PLACE, EnteredTable.DECISIONS);
            assertThat(rows.add(FullStore.PLACE, EnteredTable.DECISIONS, cells, "ada"))
                    .isGreaterThan(before);
        }
    }

    @Test
    void aStoreThatIsNotEmptyIsLeftAsItIs() throws Exception {
        try (var store = TestStore.empty()) {
            FullStore.fill(store);
            Backup.write(store, file);
            assertThatThrownBy(() -> Restore.into(store, file))
                    .isInstanceOf(BackupFailed.class)
                    .hasMessageContaining("The store is not empty");
        }
    }

    @Test
    void aChangedRowIsNoticedAndNothingIsRestored() throws Exception {
        assertRefused(text -> text.replace("Ambleford", "Amblefurt"), "its part place is not what was written");
    }

    @Test
    void aMissingRowIsNoticedAndNothingIsRestored() throws Exception {
        assertRefused(text -> "", "its part place has 0 rows and should have 1");
    }

    @Test
    void aRowThatTheDatabaseRefusesIsNoticedAndNothingIsRestored() throws Exception {
        assertRefused(text -> text.replace("ambleford", "Not an id"), "violates check constraint");
    }

    @Test
    void halfAFileIsRefused() throws Exception {
        try (var store = TestStore.empty()) {
            Backup.write(store, file);
            var bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            assertThatThrownBy(() -> Restore.into(store, file)).hasMessageContaining("not a whole zip file");
        }
    }

    @Test
    void anotherZipFileIsRefused() throws Exception {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
        }
        try (var store = TestStore.empty()) {
            assertThatThrownBy(() -> Restore.into(store, file)).hasMessageContaining("no backup of Mainstay");
        }
    }

    @Test
    void aBackupOfOtherTablesIsRefused() throws Exception {
        try (var store = TestStore.empty()) {
            Backup.write(store, file);
            change(Contents.ENTRY, text -> text.replace("\n1,", "\n999,"));
            assertThatThrownBy(() -> Restore.into(store, file)).hasMessageContaining("version 999 of the tables");
        }
    }

    @Test
    void aColumnThatTheStoreDoesNotHaveReachesNoStatement() throws Exception {
        try (var store = TestStore.empty()) {
            Backup.write(store, file);
            change(Contents.ENTRY, text -> text.replace("id name", "id\");drop name"));
            assertThatThrownBy(() -> Restore.into(store, file)).hasMessageContaining("has other columns");
        }
    }

    @Test
    void onlyItsOwnerMayReadItAndNothingElseIsLeft() throws Exception {
        try (var store = TestStore.empty()) {
            Backup.write(store, file);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(folder).isDirectoryContaining(left -> left.equals(file));
            assertThat(folder.toFile().list()).hasSize(1);
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws Exception {
        try (var store = TestStore.empty()) {
            assertThatThrownBy(() -> Backup.write(store, folder.resolve("none/backup.zip")))
                    .isInstanceOf(BackupFailed.class)
                    .hasMessageContaining("none/backup.zip was not written");
        }
    }

    @Test
    void aBackupIsTakenBesideTheServerThatRuns() throws Exception {
        try (var beside = Database.openOrJoin(TestStore.database().home(), Map.of())) {
            assertThat(Backup.write(beside, file).rows()).isGreaterThanOrEqualTo(0);
            assertThat(beside.cluster()).isEmpty();
        }
    }

    private void assertRefused(UnaryOperator<String> damage, String found) throws Exception {
        try (var from = TestStore.empty();
                var to = TestStore.empty()) {
            FullStore.fill(from);
            Backup.write(from, file);
            change(Part.entry("place"), damage);
            assertThatThrownBy(() -> Restore.into(to, file)).hasMessageContaining(found);
            assertThat(new Tables(to).empty()).isTrue();
        }
    }

    /// Writes the file anew with one of its parts changed.
    private void change(String name, UnaryOperator<String> change) throws IOException {
        var changed = folder.resolve("changed.zip");
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (var entry : java.util.Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = from.getInputStream(entry).readAllBytes();
                to.write(
                        entry.getName().equals(name)
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        file = changed;
    }

    private static List<String> rows(Database database, String table) {
        return database.sql()
                .sql("select t::text from %s t order by 1".formatted(table))
                .query(String.class)
                .list();
    }
}
