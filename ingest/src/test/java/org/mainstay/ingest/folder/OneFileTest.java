package org.mainstay.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.Readers;

/// What one file, or each member of one archive, is taken for.
class OneFileTest extends FolderScene {

    private List<Recognised> recognise(String name) throws IOException {
        return OneFile.recognise(folder.resolve(name), Readers.list(), Limits.standard());
    }

    @Test
    void aFileIsTakenForWhatItHolds() throws IOException {
        write("spend.csv", LEDGER);
        assertThat(recognise("spend.csv")).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("spend.csv");
            assertThat(Objects.requireNonNull(file.reader()).name()).isEqualTo("Council ledger (CSV)");
            assertThat(file.notices()).isEmpty();
        });
    }

    @Test
    void aFileThatFitsNothingIsComparedWithWhatIsNearest() throws IOException {
        write("grants.csv", GRANTS_HEAD.replace("Title,Description,Currency,Amount Awarded,", ""));
        assertThat(recognise("grants.csv")).singleElement().satisfies(file -> {
            assertThat(file.reader()).isNull();
            assertThat(file.nearest()).isEqualTo("360Giving grants (CSV)");
            assertThat(file.missing()).containsExactly("Title", "Description", "Currency", "Amount Awarded");
            assertThat(file.notices()).hasSize(1);
        });
    }

    @Test
    void everyMemberOfAnArchiveIsLookedAt() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of("a.csv", LEDGER, "b.csv", "")));
        assertThat(recognise("s.zip")).extracting(Recognised::path).containsExactly("s.zip!a.csv", "s.zip!b.csv");
    }

    @Test
    void aBrokenArchiveIsANotice() throws IOException {
        write("s.csv.gz", "\u001f\u008b");
        Files.write(folder.resolve("s.csv.gz"), new byte[] {31, (byte) 139, 8});
        assertThat(recognise("s.csv.gz")).singleElement().satisfies(file -> {
            assertThat(file.content()).isNull();
            assertThat(file.notices()).hasSize(1);
        });
    }

    @Test
    void noFileAndAFolderAreNamed() {
        assertThatThrownBy(() -> recognise("nothing.csv")).hasMessageContaining("There is no file");
        assertThatThrownBy(() -> recognise(".")).hasMessageContaining("is a folder");
    }
}
