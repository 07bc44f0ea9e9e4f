package org.mainstay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people get who ask where data is got.
class SourcesCommandTest {

    @TempDir
    private Path temporary = Path.of("");

    private record Outcome(int code, String out, String err) {}

    private Outcome run(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                temporary.resolve("cache"),
                null);
        var code = new Cli(surroundings, place -> {}).run(words);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void everyDatasetIsToldInEightyColumns() {
        var outcome = run("sources", "--place", "E08000009");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .containsSubsequence("\nNeed\n", "\nPlaces\n", "\nOrganisations\n", "\nMoney\n", "\nServices\n")
                .contains("""
                        iod-2025: English indices of deprivation 2025, File 7
                          How deprived each small area is, domain by domain, and how many people that
                          concerns.
                          from     MHCLG, OGL v3
                          as       CSV; October 2025, small areas of 2021
                          new      every few years
                          page     https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025
                          get      ./mainstay get --place E08000009 --into FOLDER
                        """)
                .contains("the small areas within\n           E08000009, and download");
        assertThat(outcome.out().lines())
                .filteredOn(line -> !line.startsWith("  page "))
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void withoutAPlaceTheCommandsLeaveRoomForOne() {
        assertThat(run("sources").out())
                .contains("./mainstay get --place CODE --into FOLDER iod-2019", "charities-scotland")
                .doesNotContain("{place}", "Trafford");
    }

    @Test
    void jsonIsForPrograms() {
        assertThat(run("sources", "--place", "E06000099", "--format", "json").out())
                .startsWith("{\n  \"place\": \"E06000099\",\n  \"sources\": [\n    {\n      \"key\": \"iod-2025\",\n")
                .contains("\"access\": \"get\"", "\"access\": \"get_by_key\"", "\"access\": \"by_hand\"")
                .contains("\"file\": \"iod2025-file7.csv\"", "\"url\": null");
        assertThat(run("sources", "--format", "json").out()).startsWith("{\n  \"place\": null,\n");
    }

    @Test
    void whatIsNoCouncilIsWrongUsage() {
        var outcome = run("sources", "--place", "Trafford");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("'Trafford' is no ONS code of a council; it looks like E08000009");
    }

    @Test
    void getNeedsAPlaceAndAFolder() {
        assertThat(run("get").code()).isEqualTo(2);
        assertThat(run("get", "--place", "E08000009").err()).contains("--into");
    }

    @Test
    void aPlaceForWhichNothingCanBeGotIsTold() {
        var outcome = run("get", "--place", "W06000015", "--into", temporary.toString());

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("can get nothing for W06000015 by itself", "sources --place W06000015");
    }

    private String own(String row) throws IOException {
        return Files.writeString(
                        temporary.resolve("own.csv"), "key,topic,title,access,address,file,types,most_bytes\n" + row)
                .toString();
    }

    @Test
    void onesOwnRowsAreListed() throws IOException {
        var list = own("roads,places,Roads of Ambleford,get,https://data.example/r,roads.csv,text/csv,10\n");

        assertThat(run("sources", "--list", list).out())
                .contains("\nroads: Roads of Ambleford\n  get      ./mainstay get --place CODE --into FOLDER");
    }

    @Test
    void onesOwnRowsLeadToNoPrivateMachine() throws IOException {
        var list = own("roads,places,Roads,get,https://127.0.0.1/r,roads.csv,text/csv,10\n");
        var into = temporary.resolve("new");

        var outcome = run("get", "--place", "E06000099", "--into", into.toString(), "--list", list, "roads");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out())
                .contains("roads: not got. 127.0.0.1 leads to 127.0.0.1, port 443, which is not of the");
        assertThat(into).isEmptyDirectory();
    }

    @Test
    void aListThatIsNoneIsSaid() throws IOException {
        var outcome = run("sources", "--list", own("roads,places,Roads,get,https://data.example/r,/etc/r.csv,a/b,1\n"));

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("own.csv is no list of datasets (line 2: file is '/etc/r.csv' and must be");
    }

    @Test
    void aDryRunOfTheShippedCatalogueNeedsNoNetwork() {
        var outcome = run(
                "get",
                "--place",
                "E08000009",
                "--into",
                temporary.resolve("new").toString(),
                "--dry-run");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("iod-2025: would be got").doesNotContain("iod-2019");
        assertThat(temporary.resolve("new")).doesNotExist();
    }
}
