package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.example.SmallPlace;

/// Files that are not what they seem, each with a message that says what to do and the exit code that programs look
/// for.
class BadInputTest {

    private static final byte[] ZEROS = new byte[1 << 20];

    @TempDir
    private Path temporary = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void makesAFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("place"));
    }

    @Test
    void aPdfNamedCsvAloneIsNothingUsable() throws IOException {
        Files.writeString(folder.resolve("ledger.csv"), "%PDF-1.7\n1 0 obj\n");

        var answer = read();

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out() + answer.err())
                .contains("ledger.csv")
                .contains("PDF")
                .contains("can use none of the files");
    }

    @Test
    void aTruncatedZipIsNamedAndTheRestIsRead() throws IOException {
        SmallPlace.write(folder);
        var whole = zip("ledger.zip", "more.csv", Files.readAllBytes(folder.resolve("ledger.csv")));
        Files.write(whole, Arrays.copyOf(Files.readAllBytes(whole), 200));

        assertRefused("damaged or cut off");
    }

    @Test
    void aBombIsNotUnpackedAndTheLimitIsSaid() throws IOException {
        SmallPlace.write(folder);
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.zip")))) {
            zip.putNextEntry(new ZipEntry("ledger.csv"));
            for (var mebibyte = 0; mebibyte < 64; mebibyte++) {
                zip.write(ZEROS);
            }
        }

        assertRefused("the limit is");
    }

    @Test
    void aNameThatPointsOutOfItsArchiveIsNotUsed() throws IOException {
        SmallPlace.write(folder);
        zip("sly.zip", "../../sly.csv", "Body,Payee\n".getBytes(StandardCharsets.UTF_8));

        assertRefused("points out of its archive");
        assertThat(temporary.resolve("sly.csv")).doesNotExist();
    }

    @Test
    void aLedgerInUtf16IsRead() throws IOException {
        SmallPlace.writeLedger(folder);
        var ledger = folder.resolve("ledger.csv");
        Files.writeString(ledger, Files.readString(ledger), StandardCharsets.UTF_16LE);

        var answer = read();

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("£18,300.00");
    }

    @Test
    void headingsWithoutRowsAddNothingAndSaySo() throws IOException {
        SmallPlace.write(folder);
        Files.writeString(
                folder.resolve("ledger.csv"),
                Files.readString(folder.resolve("ledger.csv"))
                        .lines()
                        .findFirst()
                        .orElseThrow());

        var answer = read();

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("headings and no rows");
    }

    @Test
    void aMillionColumnsEndTheReadingOfThatFileOnly() throws IOException {
        SmallPlace.write(folder);
        var ledger = Files.readString(folder.resolve("ledger.csv"));
        Files.writeString(
                folder.resolve("wide.csv"),
                ledger.lines().findFirst().orElseThrow() + "\n" + "x,".repeat(1_000_000) + "\n");

        assertRefused("16,384 columns");
    }

    @Test
    void withoutAreasTheDecilesAreNotKnownAndThatIsSaid() throws IOException {
        SmallPlace.write(folder);

        var answer = appraise("4000");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).containsPattern("(?s)no file of small\\s+areas");
    }

    @Test
    void withoutALedgerTheGrantsStandInAndThatIsSaid() throws IOException {
        SmallPlace.writeGrants(folder);
        Files.writeString(
                folder.resolve("grants.csv"),
                Files.readString(folder.resolve("grants.csv"))
                        .replace("Award Date", "Award Date,Planned Dates:Duration (months)")
                        .replace(",2024-04-01,", ",2024-04-01,12,"));

        var answer = appraise("4000", "--on", "2025-04-30");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).containsPattern("(?s)There\\s+is\\s+no\\s+ledger");
    }

    private Path zip(String name, String member, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(member));
            zip.write(bytes);
        }
        return file;
    }

    /// The file is refused with a reason; the rest of the folder is read all the same; the exit code is 1.
    private void assertRefused(String why) {
        var answer = read();
        assertThat(answer.code()).as(answer.out()).isEqualTo(1);
        assertThat(answer.out().replaceAll("\\s+", " ")).contains(why).contains("£18,300.00");
    }

    private Terminal.Answer read() {
        return new Terminal(temporary.resolve("cache")).type("read", folder.toString());
    }

    private Terminal.Answer appraise(String saving, String... more) {
        var words = new ArrayList<>(List.of("appraise", folder.toString(), "--saving", saving));
        words.addAll(List.of(more));
        return new Terminal(temporary.resolve("cache")).type(words.toArray(String[]::new));
    }
}
