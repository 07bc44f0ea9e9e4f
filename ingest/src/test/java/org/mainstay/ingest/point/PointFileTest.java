package org.mainstay.ingest.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileIsKnownByItsBytes() throws IOException {
        var path = Files.writeString(folder.resolve("areas.csv"), "id,x,y,pop\nE01,1,1,5\n");
        var file = PointFile.of(path);
        assertThat(file.source().sha256()).hasSize(64);
        assertThat(file.source().bytes()).isEqualTo(21);
        assertThat(file.file()).contains(path);
        assertThat(PointList.read(file, PointKind.AREAS).size()).isEqualTo(1);
    }

    @Test
    void aFileHasNoSheetWhichNobodyReadsItToKnow() throws IOException {
        var path = Files.writeString(folder.resolve("areas.csv"), "id,x,y,pop\n");
        var file = PointFile.of(path);
        Files.delete(path);
        assertThat(file.sheet()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> PointFile.of(folder.resolve("none.csv"))).hasMessageContaining("none.csv");
    }
}
