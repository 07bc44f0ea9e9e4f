package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A council that has a ledger and no file of grants makes a first one.
class GrantsFileTest {

    @TempDir
    private Path temporary = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void opens() {
        terminal = new Terminal(temporary.resolve("cache"));
    }

    private Terminal.Answer make(String prefix, String funder, String... more) {
        var words = new ArrayList<>(List.of(
                "grants-file",
                Terminal.AMBLEFORD.toString(),
                "--out",
                temporary.resolve("ours").toString(),
                "--prefix",
                prefix,
                "--funder-id",
                funder,
                "--funder-name",
                "Ambleford Council"));
        words.addAll(List.of(more));
        return terminal.type(words.toArray(String[]::new));
    }

    private String file(String name) throws IOException {
        return Files.readString(temporary.resolve("ours").resolve(name));
    }

    @Test
    void whatTheLedgerPaidIsAFileWithoutCriticalFindingsAndAListOfWhatIsMissing() throws IOException {
        var answer = make("360G-ambleford", "GB-LAE-AFD", "--page", "https://ambleford.example/grants");

        assertThat(answer.out()).contains("grants, £", "Checks that found something critical: 0");
        assertThat(file("grants.json"))
                .contains(
                        "\"amountAwarded\" : ",
                        "\"id\" : \"GB-CHC-",
                        "\"dataSource\" : \"https://ambleford.example/grants\"");
        assertThat(file("missing.csv"))
                .startsWith("grant,recipient,field,what the draft says,what to do\n")
                .contains("Award Date", "Planned Dates", "left out");
        var checked =
                terminal.type("check", temporary.resolve("ours/grants.json").toString(), "--on", "2027-03-31");
        assertThat(checked.code()).isZero();
    }

    @Test
    void theSameFilesMakeTheSameFile() throws IOException {
        make("360G-ambleford", "GB-LAE-AFD");
        var first = file("grants.json") + file("missing.csv");
        make("360G-ambleford", "GB-LAE-AFD");

        assertThat(file("grants.json") + file("missing.csv")).isEqualTo(first);
    }

    @Test
    void laterGrantsAloneCanBeAskedFor() throws IOException {
        make("360G-ambleford", "GB-LAE-AFD");
        var all = file("grants.json");
        make("360G-ambleford", "GB-LAE-AFD", "--from", "2025-04-01");

        assertThat(file("grants.json").length()).isBetween(500, all.length() - 1);
        assertThat(make("360G-ambleford", "GB-LAE-AFD", "--from", "2099-04-01").err())
                .contains("no payment under a heading");
    }

    @Test
    void aPublisherHasAPrefixAndACouncilAnIdentifier() {
        assertThat(make("ambleford", "GB-LAE-AFD").err()).contains("no publisher's prefix");
        assertThat(make("360G-ambleford", "the council").err()).contains("GB-LAE- and three letters");
        assertThat(temporary.resolve("ours")).doesNotExist();
    }
}
