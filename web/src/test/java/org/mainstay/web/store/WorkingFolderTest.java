package org.mainstay.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingFolderTest {

    private static final List<String> DECISION = List.of("A", "B", "same", "Ada", "2026-11-01", "one address");

    private final Database database = TestStore.database();
    private final String place = TestStore.place();
    private final PlaceFiles files = new PlaceFiles(database);
    private final EnteredRows rows = new EnteredRows(database);
    private final WorkingFolder folder = new WorkingFolder(database);

    @Test
    void filesLieUnderTheirNames() throws IOException {
        put("grants/2024.csv", "title");
        assertThat(folder.of(place).resolve("grants/2024.csv")).hasContent("title");
    }

    @Test
    void aWithdrawnFileGoesAndSoDoesItsEmptyFolder() throws IOException {
        put("grants/2024.csv", "title");
        folder.of(place);
        files.withdraw(place, files.inUse(place).getFirst().number(), "test");
        assertThat(folder.of(place)).isEmptyDirectory();
    }

    @Test
    void otherBytesUnderTheSameNameTakeThePlaceOfTheFirst() throws IOException {
        put("a.csv", "old");
        folder.of(place);
        put("a.csv", "new");
        assertThat(folder.of(place).resolve("a.csv")).hasContent("new");
    }

    @Test
    void aFileInTheWayOfAFolderIsWithdrawn() throws IOException {
        put("a", "file");
        folder.of(place);
        put("a/b.csv", "in a folder");
        assertThat(folder.of(place).resolve("a/b.csv")).hasContent("in a folder");
    }

    @Test
    void enteredRowsAreATableInTheOrderInWhichTheyCame() throws IOException {
        rows.add(place, EnteredTable.DECISIONS, DECISION, "ada");
        rows.add(place, EnteredTable.DECISIONS, List.of("A", "B", "undo", "Ada", "2026-11-02", "=1+1"), "ada");
        assertThat(folder.of(place).resolve("entered/decisions.csv")).hasContent("""
                        left,right,answer,decided_by,decided_on,why
                        A,B,same,Ada,2026-11-01,one address
                        A,B,undo,Ada,2026-11-02,'=1+1
                        """);
    }

    @Test
    void aRowEnteredLaterIsThereTheNextTime() throws IOException {
        rows.add(place, EnteredTable.DECISIONS, DECISION, "ada");
        folder.of(place);
        rows.add(place, EnteredTable.DECISIONS, DECISION, "ada");
        assertThat(folder.of(place).resolve("entered/decisions.csv").toFile())
                .content()
                .hasLineCount(3);
    }

    @Test
    void whatHasNotChangedIsNotCopiedAgain() throws IOException {
        put("a.csv", "bytes");
        rows.add(place, EnteredTable.DECISIONS, DECISION, "ada");
        var longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(folder.of(place).resolve("a.csv"), longAgo);
        Files.setLastModifiedTime(folder.of(place).resolve("entered/decisions.csv"), longAgo);
        assertThat(Files.getLastModifiedTime(folder.of(place).resolve("a.csv"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(folder.of(place).resolve("entered/decisions.csv")))
                .isEqualTo(longAgo);
    }

    @Test
    void aDeletedFolderComesBack() throws IOException {
        put("a.csv", "bytes");
        Files.delete(folder.of(place).resolve("a.csv"));
        assertThat(folder.of(place).resolve("a.csv")).hasContent("bytes");
    }

    @Test
    void whatSomebodyElsePutThereGoes() throws IOException {
        Files.writeString(folder.of(place).resolve("stranger.csv"), "not of the store");
        assertThat(folder.of(place)).isEmptyDirectory();
    }

    @Test
    void onePlaceHoldsNothingOfAnother() throws IOException {
        put("a.csv", "bytes");
        assertThat(folder.of(TestStore.place())).isEmptyDirectory();
    }

    @Test
    void onlyTheOwnerOfTheStoreMayLookIntoIt() throws IOException {
        var folderOfPlace = folder.of(place).getParent();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folderOfPlace)))
                .isEqualTo("rwx------");
    }

    @Test
    void anIdThatLeadsElsewhereHasNoFolder() {
        assertThatThrownBy(() -> folder.of("../elsewhere")).isInstanceOf(IllegalArgumentException.class);
    }

    private void put(String path, String content) throws IOException {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        files.add(place, new FilePath(path), new SourceStore(database).keep(bytes), "test");
    }

    @Test
    void theFolderLiesUnderTheHome() throws IOException {
        assertThat(folder.of(place)).isEqualTo(database.home().resolve(Path.of("places", place, "files")));
    }
}
