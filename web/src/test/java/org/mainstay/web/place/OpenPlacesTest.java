package org.mainstay.web.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.store.Places;
import org.mainstay.web.store.SourceStore;
import org.mainstay.web.store.TestStore;
import org.mainstay.web.store.WorkingFolder;

class OpenPlacesTest {

    private static final int PATIENCE = 600;
    private static final String GRANT = """
            Identifier,Title,Description,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,\
            Recipient Org:Name,Funding Org:Identifier,Funding Org:Name
            360G-small-1,Warm room,A warm room,GBP,500,2024-05-01,360G-small-choir,Small Choir,GB-LAE-SML,Small Council
            """;

    private final String id = TestStore.place();
    private final PlaceFiles files = new PlaceFiles(TestStore.database());
    private final WorkingFolder folders = new WorkingFolder(TestStore.database());

    @TempDir
    private Path folder;

    private final OpenPlaces places = new OpenPlaces(new Places(TestStore.database()), folders, Path.of("none"));

    @AfterEach
    void close() {
        places.close();
    }

    private void drop() throws IOException {
        Files.writeString(folder.resolve("grants.csv"), GRANT);
        new FolderImport(new SourceStore(TestStore.database()), files).add(id, folder, "test");
    }

    private void read() throws InterruptedException {
        places.reopen(id);
        for (var tried = 0; places.doing(id) != null; tried++) {
            assertThat(tried).isLessThan(PATIENCE);
            Thread.sleep(50);
        }
    }

    @Test
    void whereAReadingFailsTheOneBeforeStaysAndThePagesSaySo() throws Exception {
        drop();
        read();
        var before = places.get(id);
        breakFolder();
        read();

        assertThat(places.get(id)).isSameAs(before);
        assertThat(places.files(id)).isPresent();
        assertThat(places.trouble(id)).get().asString().contains("could not read these files");
    }

    @Test
    void theNextReadingThatSucceedsTakesItsPlace() throws Exception {
        drop();
        read();
        var before = places.get(id);
        var broken = breakFolder();
        read();
        Files.delete(broken);
        read();

        assertThat(places.get(id)).isNotSameAs(before);
        assertThat(places.trouble(id)).isEmpty();
    }

    @Test
    void filesThatHoldNothingTakeTheReadingBeforeAway() throws Exception {
        drop();
        read();
        files.withdraw(id, files.inUse(id).getFirst().number(), "test");
        read();

        assertThatThrownBy(() -> places.get(id))
                .isInstanceOf(NotShown.NothingToShow.class)
                .hasMessageStartingWith("There is no file here yet.");
        assertThat(places.trouble(id)).isEmpty();
    }

    @Test
    void rowsThatWereLookedAtGoWithTheirFile() throws Exception {
        drop();
        read();
        var source = places.get(id).reading().sources().getFirst();
        assertThat(places.get(id).contents().texts(source, new TreeSet<>(List.of(2))))
                .hasSize(1);
        assertThat(places.get(id).contents().cells(source, 2)).isNotEmpty();
        assertThat(laid()).isNotEmpty();
        files.withdraw(id, files.inUse(id).getFirst().number(), "test");
        read();

        assertThat(laid()).isEmpty();
    }

    @Test
    void whereRowsCannotBeLaidDownTheyAreFoundInTheirFile() throws Exception {
        drop();
        read();
        Files.writeString(folders.of(id).resolveSibling("rows"), "in the way");
        var source = places.get(id).reading().sources().getFirst();

        assertThat(places.get(id).contents().texts(source, new TreeSet<>(List.of(2))))
                .hasSize(1);
        assertThat(places.get(id).contents().cells(source, 2)).isNotEmpty();
    }

    @Test
    void whatIsBeingLaidDownOutlivesAReadingButNotWhatWasLeftBehind() throws Exception {
        drop();
        var rows = Files.createDirectories(folders.of(id).resolveSibling("rows"));
        var now = Files.createFile(rows.resolve("unfinished1"));
        var old = Files.createFile(rows.resolve("unfinished2"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        read();

        assertThat(laid()).containsExactly(now);
    }

    private List<Path> laid() throws IOException {
        try (var all = Files.list(folders.of(id).resolveSibling("rows"))) {
            return all.toList();
        }
    }

    /// Puts a file where the working folder should be.
    private Path breakFolder() throws IOException {
        var copies = folders.of(id);
        try (var all = Files.list(copies)) {
            for (var file : all.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(copies);
        return Files.writeString(copies, "in the way");
    }
}
