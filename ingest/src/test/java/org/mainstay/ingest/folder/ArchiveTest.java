package org.mainstay.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
/// Archives: what lies in them, and what was made to do harm.

class ArchiveTest extends FolderScene {

    @Test
    void aTruncatedZipIsNamed() throws IOException {
        var whole = zip(Map.of("ledger.csv", LEDGER));
        Files.write(folder.resolve("s.zip"), Arrays.copyOf(whole, whole.length - 30));

        assertThat(codes(read())).containsOnlyKeys("broken_archive");
    }

    @Test
    void aTruncatedGzipIsNamedAndNothingInItIsUsed() throws IOException {
        var whole = gzip(LEDGER.repeat(50));
        Files.write(folder.resolve("s.csv.gz"), Arrays.copyOf(whole, whole.length - 12));

        assertThat(codes(read())).containsOnlyKeys("broken_archive");
        assertThat(messages(only(read()))).first().asString().contains("it ends too early");
        assertThat(read().facts()).isEmpty();
    }

    @Test
    void aMemberWhoseBytesAreSpoiltIsNamed() throws IOException {
        var bytes = stored("ledger.csv", LEDGER);
        var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Ambleford");
        bytes[at] = 'X';
        Files.write(folder.resolve("s.zip"), bytes);

        assertThat(messages(only(read()))).first().asString().contains("its checksum does not match");
    }

    @Test
    void anArchiveWithAPasswordIsNamed() throws IOException {
        var bytes = zip(Map.of("ledger.csv", LEDGER));
        var directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[6] |= 1;
        bytes[directory + 8] |= 1;
        Files.write(folder.resolve("s.zip"), bytes);

        assertThat(codes(read())).containsOnlyKeys("encrypted_archive");
    }

    @Test
    void anEmptyArchiveIsNamed() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of()));

        assertThat(codes(read())).containsOnlyKeys("empty_file");
    }

    @Test
    void namesThatPointOutOfTheArchiveAreRefusedAndNothingIsWritten() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.write(
                folder.resolve("in/s.zip"),
                zip(Map.of(
                        "../evil.csv", LEDGER, "/etc/evil.csv", LEDGER, "C:evil.csv", LEDGER, "a\\evil.csv", LEDGER)));

        assertThat(codes(read())).containsExactly(Map.entry("unsafe_name", 4L));
        assertThat(read().facts()).isEmpty();
        assertThat(folder.resolve("evil.csv")).doesNotExist();
    }

    @Test
    void aNameWithControlCharactersIsRefused() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of("a\nb.csv", LEDGER)));

        assertThat(codes(read())).containsOnlyKeys("unsafe_name");
    }

    @Test
    void namesInAnOldCodePageAreReadAllTheSame() throws IOException {
        var bytes = zip(Map.of("aXo.csv", LEDGER));
        for (var index = 0; index < bytes.length - 2; index++) {
            if (bytes[index] == 'a' && bytes[index + 1] == 'X' && bytes[index + 2] == 'o') {
                bytes[index + 1] = (byte) 0xF1;
            }
        }
        // Without the flag that says the names are UTF-8.
        var directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[7] &= ~8;
        bytes[directory + 9] &= ~8;
        Files.write(folder.resolve("s.zip"), bytes);

        assertThat(sum(read()).accepted()).isEqualTo(2);
    }

    @Test
    void twoMembersOfOneNameAreNotCountedTwice() throws IOException {
        var bytes = zip(Map.of("a1.csv", LEDGER, "a2.csv", LEDGER));
        var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("a2.csv", "a1.csv");
        Files.write(folder.resolve("s.zip"), text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(sum(read()).accepted()).isEqualTo(2);
        assertThat(codes(read())).containsOnlyKeys("broken_archive");
    }

    @Test
    void aMemberThatUnpacksToTooMuchIsABomb() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of("a.csv", LEDGER + noise(3_000))));

        assertThat(codes(read(SMALL))).containsOnlyKeys("archive_limit");
        assertThat(messages(only(read(SMALL)))).first().asString().contains("the limit is 2,000");
    }

    @Test
    void membersThatTogetherUnpackToTooMuchAreABomb() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of("a.csv", noise(1_800), "b.csv", noise(1_801))));

        assertThat(messages(file(read(SMALL), "s.zip!b.csv")))
                .first()
                .asString()
                .contains("the limit is 3,000");
    }

    @Test
    void aMemberThatUnpacksFromNextToNothingIsABomb() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of("a.csv", "0".repeat(1_900))));
        Files.write(folder.resolve("t.csv.gz"), gzip("0".repeat(1_900)));

        assertThat(codes(read(SMALL))).containsExactly(Map.entry("archive_limit", 2L));
    }

    @Test
    void anArchiveOfTooManyMembersIsABomb() throws IOException {
        Files.write(folder.resolve("s.zip"), zip(Map.of("a", "1", "b", "2", "c", "3", "d", "4")));

        assertThat(messages(only(read(SMALL)))).first().asString().contains("4 members; the limit is 3");
    }

    @Test
    void anArchiveInAnArchiveStaysClosed() throws IOException {
        Files.write(folder.resolve("outer.zip"), zipBytes(Map.of("inner.zip", zip(Map.of("l.csv", LEDGER)))));

        assertThat(codes(read())).containsOnlyKeys("nested_archive");
        assertThat(paths(read())).containsExactly("outer.zip!inner.zip");
    }
}
