package org.mainstay.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.ingest.folder.Folder;

class ListNoticesTest {

    @TempDir
    private Path folder;

    private int listed(int rows) throws Exception {
        Files.writeString(
                folder.resolve("decisions.csv"),
                "left,right,answer,decided_on\n" + "a,b,perhaps,2026-04-01\n".repeat(rows));
        var reading = new ReadFolder(path -> {}).read(folder);
        return ListNotices.list(reading, source -> Folder.find(folder, source), "invalid_decision")
                .size();
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
}
