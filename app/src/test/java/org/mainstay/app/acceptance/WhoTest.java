package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `who` tells, for programs and for people.
class WhoTest {

    @TempDir
    private Path temporary = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void makesAPlace() throws IOException {
        folder = WhoPlace.write(Files.createDirectories(temporary.resolve("smallford")));
    }

    private Terminal terminal() {
        return new Terminal(temporary.resolve("cache"));
    }

    @Test
    void everyOrganisationIsToldWithWhatTheContractNames() {
        var organisations =
                terminal().ask("who", folder.toString()).at("organisations").items();

        assertThat(organisations)
                .extracting(one -> one.at("id").text())
                .containsExactly(
                        "360G-small-a",
                        "360G-small-b",
                        "360G-small-c",
                        "GB-CHC-1000001",
                        "name:brindley-weavers-hall",
                        "name:otterby-singing-mill",
                        "name:quillon-rooms");
        assertThat(organisations)
                .allSatisfy(one -> assertThat(one.members())
                        .containsOnlyKeys(
                                "id",
                                "name",
                                "ids",
                                "names",
                                "sector",
                                "kind",
                                "reach",
                                "infrastructure",
                                "pence",
                                "topics",
                                "relations",
                                "signals",
                                "joins",
                                "why"));
    }

    @Test
    void aJoinSaysHowHowLikelyAndWhere() {
        var joined = terminal()
                .ask("who", folder.toString(), "--find", "Thornwick")
                .at("organisations")
                .items();

        assertThat(joined).singleElement().satisfies(one -> {
            assertThat(one.at("names").texts())
                    .containsExactly("Thornwick Lane Allotments", "Thornwick Lane Alotments");
            assertThat(one.at("sector").text()).isEqualTo("COMMUNITY");
            assertThat(one.at("pence").number()).isEqualTo(1002_00 + 700_00);
            assertThat(one.at("joins").items())
                    .extracting(join ->
                            join.at("how").text() + " " + join.at("rows").texts())
                    .containsExactly("likeness [ledger.csv:4]", "identifier [grants.csv:4]");
            assertThat(one.at("joins").items().getFirst().at("probability").decimal())
                    .isBetween(new java.math.BigDecimal("0.98"), java.math.BigDecimal.ONE);
        });
    }

    @Test
    void oneIsFoundByItsNumberAndShownInFull() {
        var answer = terminal().type("who", folder.toString(), "--find", "gb-chc-1000001");

        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith("Carrow Lanterns\n  GB-CHC-1000001\n")
                .contains("voluntary, charity. It is on a charity register.")
                .contains("Money shown: £1,003")
                .contains("charities.csv:2")
                .contains("ledger.csv:5");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(terminal()
                        .type("who", folder.toString(), "--find", "Nobody\u202e")
                        .out())
                .startsWith("No organisation has “Nobody\ufffd” in a name");
        assertThat(terminal()
                        .ask("who", folder.toString(), "--find", "Nobody")
                        .at("organisations")
                        .items())
                .isEmpty();
    }

    @Test
    void peopleSeeSectorsTheMostMoneyAndWhatIsInDoubt() {
        assertThat(terminal().type("who", folder.toString()).out())
                .startsWith("7 organisations behind the names")
                .contains("Brindley Weavers Hall Looms")
                .contains(
                        "Pairs of names joined because they agree so far: 1; as people decided: 0. Pairs\nmore that may be one body: 2");
    }

    @Test
    void aFolderThatNamesNobodyIsUnusable() throws IOException {
        var empty = Files.createDirectories(temporary.resolve("empty"));
        Files.writeString(empty.resolve("notes.txt"), "buy milk\n");

        var answer = terminal().type("who", empty.toString());

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
    }
}
