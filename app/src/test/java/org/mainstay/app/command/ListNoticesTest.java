package org.mainstay.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.ingest.folder.Folder;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.model.notice.Notice;

class ListNoticesTest {

    private static final String CODE = "invalid_decision";

    @TempDir
    private Path folder;

    private FolderReading reading(int rows) throws Exception {
        Files.writeString(
                folder.resolve("decisions.csv"),
                "left,right,answer,decided_on\n" + "a,b,perhaps,2026-04-01\n".repeat(rows));
        return new ReadFolder(path -> {}).read(folder);
    }

    private List<Notice> list(FolderReading reading) throws Exception {
        return ListNotices.list(reading, source -> Folder.find(folder, source), CODE);
    }

    private int listed(int rows) throws Exception {
        return list(reading(rows)).size();
    }

    @Test
    void whereAllWereKeptTheyAreListedAsTheyAre() throws Exception {
        assertThat(listed(3)).isEqualTo(3);
    }

    @Test
    void whereOnlySomeWereKeptTheFileIsReadAgainForAll() throws Exception {
        assertThat(listed(150)).isEqualTo(150);
    }

    @Test
    void ofVeryManyOnlyTheFirstAreListed() throws Exception {
        assertThat(listed(ListNotices.MOST + 7)).isEqualTo(ListNotices.MOST);
    }

    @Test
    void thoseThatWereKeptBeginTheList() throws Exception {
        var reading = reading(150);
        var kept = ListNotices.kept(reading, CODE);

        assertThat(kept).hasSize(20).isEqualTo(list(reading).subList(0, 20));
    }

    @Test
    void theLengthOfTheListIsKnownBeforeItIsRead() throws Exception {
        assertThat(ListNotices.most(reading(150), CODE)).isEqualTo(150);
        assertThat(ListNotices.most(reading(ListNotices.MOST + 7), CODE)).isEqualTo(ListNotices.MOST);
        assertThat(ListNotices.most(reading(3), "other")).isZero();
    }
}
