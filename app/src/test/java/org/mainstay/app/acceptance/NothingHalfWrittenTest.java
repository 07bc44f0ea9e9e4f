package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.app.example.SmallPlace;

/// A run that fails says why in one sentence, shows no half answer, and leaves the disk as it was.
class NothingHalfWrittenTest {

    @TempDir
    private Path temporary = Path.of("");

    private Path folder = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void makesAPlace() throws IOException {
        folder = Files.createDirectories(temporary.resolve("place"));
        out = temporary.resolve("report");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, --saving",
        "-5, 2, --saving",
        "lots, 2, --saving",
        "18001, 3, more than all funding found",
        "1000000000, 3, more than all funding found",
        "999999999999m, 2, more than any place spends",
        "99999999999999999999, 2, --saving"
    })
    void aSavingThatCannotBeMade(String saving, int code, String why) throws IOException {
        SmallPlace.write(folder);

        assertFails(code, why, saving);
    }

    @Test
    void aFolderThatIsNotThere() throws IOException {
        Files.delete(folder);

        assertFails(3, "place", "4000");
    }

    @Test
    void anEmptyFolder() throws IOException {
        assertFails(3, "put the files there", "4000");
    }

    @Test
    void headingsAlone() throws IOException {
        SmallPlace.writeLedger(folder);
        var ledger = folder.resolve("ledger.csv");
        Files.writeString(ledger, Files.readString(ledger).lines().findFirst().orElseThrow() + "\n");

        assertFails(3, "no grant and no payment", "4000");
    }

    @Test
    void aPdfThatCallsItselfCsv() throws IOException {
        Files.writeString(folder.resolve("ledger.csv"), "%PDF-1.7\n1 0 obj\n");

        assertFails(3, "no grant and no payment", "4000");
    }

    @Test
    void anArchiveCutShort() throws IOException {
        SmallPlace.writeLedger(folder);
        var ledger = folder.resolve("ledger.csv");
        var whole = folder.resolve("ledger.zip");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(whole))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("ledger.csv"));
            zip.write(Files.readAllBytes(ledger));
        }
        Files.delete(ledger);
        Files.write(whole, Arrays.copyOf(Files.readAllBytes(whole), 200));

        assertFails(3, "no grant and no payment", "4000");
    }

    @Test
    void aPlaceWhereNothingMayBeWritten() throws IOException {
        SmallPlace.write(folder);
        var locked = Files.createDirectory(temporary.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(locked), "Skipped: this user may write everywhere.");
        out = locked.resolve("report");

        assertFails(3, "--out", "4000");
    }

    @Test
    void aFileWhereTheReportShouldLie() throws IOException {
        SmallPlace.write(folder);
        out = Files.writeString(temporary.resolve("mine.txt"), "mine");

        assertFails(3, "--out", "4000");
    }

    /// A report of an earlier run stays whole when the next one fails.
    @Test
    void anEarlierReportStays() throws IOException {
        SmallPlace.write(folder);
        assertThat(appraise("4000").code()).isZero();

        assertFails(3, "more than all funding found", "18001");
    }

    @Test
    void aUtf16LedgerIsAppraisedToTheSameAnswer() throws IOException {
        SmallPlace.write(folder);
        var plain = new Terminal(temporary.resolve("cache"))
                .ask("appraise", folder.toString(), "--saving", "4000")
                .figures();
        var ledger = folder.resolve("ledger.csv");
        Files.writeString(ledger, "\uFEFF" + Files.readString(ledger), StandardCharsets.UTF_16LE);

        assertThat(new Terminal(temporary.resolve("cache"))
                        .ask("appraise", folder.toString(), "--saving", "4000")
                        .figures())
                .isEqualTo(plain);
    }

    @Test
    void withoutAreasEveryLossIsInAnUnknownDecile() throws IOException {
        try (var files = Files.walk(Terminal.AMBLEFORD)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = file.getFileName().toString();
                if (Stream.of("areas", "iod2025", "lsoa21", "wards").noneMatch(name::startsWith)) {
                    Files.copy(file, folder.resolve(name));
                }
            }
        }
        var approaches = new Terminal(temporary.resolve("cache"))
                .ask("appraise", folder.toString(), "--saving", "400000")
                .at("approaches")
                .items();

        assertThat(approaches)
                .hasSize(4)
                .allSatisfy(result -> assertThat(result.at("by_decile").items())
                        .filteredOn(loss -> loss.at("people").at("value").number() != 0)
                        .extracting(loss -> loss.at("decile").text())
                        .containsExactly("unknown"));
    }

    private void assertFails(int code, String why, String saving) throws IOException {
        var before = everything();

        var answer = appraise(saving);

        assertThat(answer.code()).as(answer.err()).isEqualTo(code);
        assertThat(answer.err()).contains(why).doesNotContain("Exception");
        assertThat(answer.out()).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    private Terminal.Answer appraise(String saving) {
        return new Terminal(temporary.resolve("cache"))
                .type("appraise", folder.toString(), "--saving", saving, "--out", out.toString());
    }

    /// Every file and folder outside the cache, and what is in it.
    private SortedMap<String, String> everything() throws IOException {
        var found = new TreeMap<String, String>();
        try (var paths = Files.walk(temporary)) {
            for (var path : paths.filter(path -> !path.startsWith(temporary.resolve("cache")))
                    .toList()) {
                var name = temporary.relativize(path).toString();
                found.put(name, Files.isRegularFile(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "");
            }
        }
        return found;
    }
}
