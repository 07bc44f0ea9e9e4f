package org.mainstay.web.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.store.TestStore;
import org.mainstay.web.store.cluster.FastDisk;
import org.mainstay.web.store.cluster.Unavailable;

class BackupTest {

    /// With something in every table; no test changes it.
    private static Database full;

    /// Where nothing may ever be restored.
    private static Database empty;

    @TempDir(factory = FastDisk.class)
    private Path folder = Path.of("");

    private Path file = folder;

    @BeforeAll
    static void open() throws Exception {
        full = TestStore.empty();
        FullStore.fill(full);
        empty = TestStore.empty();
    }

    @AfterAll
    static void close() {
        full.close();
        empty.close();
    }

    @BeforeEach
    void name() {
        file = folder.resolve("backup.zip");
    }

    @Test
    void everyTableOfTheStoreIsBackedUp() throws Unavailable {
        assertThat(full.sql()
                        .sql("select tablename from pg_tables where schemaname = 'public'"
                                + " and tablename <> 'flyway_schema_history'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(Tables.NAMES);
    }

    @Test
    void aStoreWithEveryTableFilledComesBackRowByRow() throws Exception {
        try (var to = TestStore.empty()) {
            var written = Backup.write(full, file);
            assertThat(Restore.into(to, file)).isEqualTo(written);
            for (var table : Tables.NAMES) {
                assertThat(rows(full, table)).as(table).isNotEmpty().isEqualTo(rows(to, table));
            }
        }
    }

    @Test
    void whatIsEnteredAfterARestoreFollowsWhatWasThere() throws Exception {
        try (var to = TestStore.empty()) {
            Backup.write(full, file);
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
        Backup.write(full, file);
        assertThatThrownBy(() -> Restore.into(full, file))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("The store is not empty");
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
        Backup.write(full, file);
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> Restore.into(empty, file)).hasMessageContaining("not a whole zip file");
    }

    @Test
    void anotherZipFileIsRefused() throws Exception {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
        }
        assertThatThrownBy(() -> Restore.into(empty, file)).hasMessageContaining("no backup of Mainstay");
    }

    @Test
    void aBackupOfOtherTablesIsRefused() throws Exception {
        Backup.write(full, file);
        change(Contents.ENTRY, text -> text.replaceAll("\n\\d+,", "\n999,"));
        assertThatThrownBy(() -> Restore.into(empty, file)).hasMessageContaining("version 999 of the tables");
    }

    @Test
    void aColumnThatTheStoreDoesNotHaveReachesNoStatement() throws Exception {
        Backup.write(full, file);
        change(Contents.ENTRY, text -> text.replace("id name", "id\");drop name"));
        assertThatThrownBy(() -> Restore.into(empty, file)).hasMessageContaining("has other columns");
    }

    @Test
    void onlyItsOwnerMayReadItAndNothingElseIsLeft() throws Exception {
        Backup.write(full, file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(left -> left.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws Exception {
        assertThatThrownBy(() -> Backup.write(full, folder.resolve("none/backup.zip")))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("none/backup.zip was not written");
    }

    @Test
    void aBackupIsTakenBesideTheServerThatRuns() throws Exception {
        assumeTrue(TestStore.database().cluster().isPresent(), "The store of these tests is somebody else's.");
        TestStore.place();
        try (var beside = Database.openOrJoin(TestStore.database().home(), Map.of())) {
            assertThat(Backup.write(beside, file).rows()).isPositive();
            assertThat(beside.cluster()).isEmpty();
        }
    }

    private void assertRefused(UnaryOperator<String> damage, String found) throws Exception {
        Backup.write(full, file);
        change(Part.entry("place"), damage);
        assertThatThrownBy(() -> Restore.into(empty, file)).hasMessageContaining(found);
        assertThat(new Tables(empty).empty()).isTrue();
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
