package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a publisher types to have a file of grants mended, and to have it back as it was.
class FixTest {

    private static final String HEAD = "Identifier,Title,Description,Currency,Amount Awarded,Award Date,"
            + "Funding Org:Identifier,Funding Org:Name,Recipient Org:Identifier,Recipient Org:Name,"
            + "Recipient Org:Company Number\r\n";
    private static final String ROW = "360G-afd-1,=1+1,Food,GPB,\"\u00a326,000\",2024-05-01,GB-LAE-AFD,Ambleford,"
            + "360G-afd-club,Larkfield Club,9506232\r\n";

    @TempDir
    private Path temporary = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));
    private Path file = Path.of("");

    @BeforeEach
    void opens() throws IOException {
        terminal = new Terminal(temporary.resolve("cache"));
        file = Files.writeString(temporary.resolve("grants.csv"), HEAD + ROW);
    }

    private Terminal.Answer fix(Path grants, String... more) {
        var words = new String[more.length + 4];
        words[0] = "fix";
        words[1] = grants.toString();
        words[2] = "--on";
        words[3] = "2026-03-31";
        System.arraycopy(more, 0, words, 4, more.length);
        return terminal.type(words);
    }

    private Path at(String name) {
        return temporary.resolve(name);
    }

    @Test
    void repairsAreListedBeforeAnythingIsChanged() throws IOException {
        var answer = fix(file, "--list");

        assertThat(answer.code()).isZero();
        assertThat(answer.out().replaceAll("\\s+", " "))
                .contains(
                        "1. line 2, column E (Amount Awarded): \"\u00a326,000\" becomes \"26000\" (number_as_text)",
                        "2. line 2, column K (Recipient Org:Company Number): \"9506232\" becomes \"09506232\"",
                        "--also: unknown_code");
        assertThat(file).content().isEqualTo(HEAD + ROW);
        try (var files = Files.list(temporary)) {
            assertThat(files).noneMatch(one -> one.endsWith("mended"));
        }
    }

    @Test
    void theCopyIsMendedAndTheFileStays() {
        var answer = fix(file, "--out", at("mended").toString());

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("2 cells were mended", "number_as_text");
        assertThat(file).content().isEqualTo(HEAD + ROW);
        assertThat(at("mended/grants.csv"))
                .content()
                .isEqualTo(HEAD + ROW.replace("\"\u00a326,000\"", "26000").replace("9506232", "09506232"));
        assertThat(at("mended/repairs.csv"))
                .content()
                .contains("1,number_as_text,,2,E,Amount Awarded,\"\u00a326,000\",26000");
    }

    @Test
    void whatWasMendedIsPutBack() {
        fix(file, "--out", at("mended").toString());
        var answer = fix(
                at("mended/grants.csv"),
                "--undo",
                at("mended/repairs.csv").toString(),
                "--out",
                at("back").toString());

        assertThat(answer.out()).contains("2 cells were put back");
        assertThat(at("back/grants.csv")).content().isEqualTo(HEAD + ROW);
    }

    @Test
    void aPersonDecidesWhichRepairsAreMadeAndWhichGuesses() {
        fix(file, "--out", at("mended").toString(), "--except", "2", "--also", "unknown_code");

        assertThat(at("mended/grants.csv"))
                .content()
                .contains(",GBP,", "26,000", ",09506232")
                .doesNotContain("GPB");
    }

    @Test
    void aFileWithNothingToMendGetsNoCopy() throws IOException {
        var sound = Files.writeString(
                at("sound.csv"), HEAD + ROW.replace("\"\u00a326,000\"", "26000").replace("9506232", ""));
        var answer = fix(sound, "--out", at("mended").toString());

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("no copy was made");
        assertThat(at("mended")).doesNotExist();
        assertThat(fix(sound, "--list").out()).contains("nothing to mend");
    }

    @Test
    void onlyGrantsAreMendedAndOnlyWhereOneSaysWhere() throws IOException {
        var ledger = Files.writeString(at("ledger.csv"), "Supplier Name,Date,Amount\nLarkfield Club,01/04/2024,5\n");

        assertThat(fix(ledger, "--list").err()).contains("only files of grants");
        assertThat(fix(file).err()).contains("--out FOLDER");
        assertThat(fix(file, "--undo", ledger.toString(), "--out", at("back").toString())
                        .err())
                .contains("is no list of repairs");
        assertThat(at("back")).doesNotExist();
    }
}
