package org.mainstay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.web.RunningServer;

/// A place of which one small list of grants is all that is known: every page says so, and none fails.
class SmallPlaceTest {

    private static final String ID = "smallest";
    private static final String PLACE = "/places/" + ID;
    private static final String GRANT = """
            Identifier,Title,Description,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,\
            Recipient Org:Name,Funding Org:Identifier,Funding Org:Name
            360G-small-1,Warm room,A warm room,GBP,500,2024-05-01,360G-small-choir,Small Choir,GB-LAE-SML,Small Council
            """;

    private final RunningServer server = RunningServer.shared();

    @TempDir
    private Path folder = Path.of("");

    private int answered(String path) throws IOException {
        Files.writeString(folder.resolve("grants.csv"), GRANT);
        server.server().add(ID, "Smallest", folder);
        return server.get(PLACE + path).statusCode();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/money",
                "/money/changes",
                "/money/dependence",
                "/money/record",
                "/money/sound",
                "/stress",
                "/coverage",
                "/coverage/food",
                "/coverage/food.geojson",
                "/organisations",
                "/organisations/360G-small-choir",
                "/figures/place/organisations",
                "/figures/place/areas",
                "/search",
                "/search?q=choir"
            })
    void everyPageIsShown(String path) throws IOException {
        assertThat(answered(path)).isEqualTo(200);
    }

    @Test
    void whatIsNotKnownIsSaidWithTheFileThatWouldTell() throws IOException {
        answered("");

        assertThat(server.get(PLACE).body())
                .contains(
                        "No file holds the outlines of areas, so there is no map.",
                        "No file lists the services that people can use.");
    }

    @Test
    void thatNobodyIsListedIsNeverSaidToBeAGap() throws IOException {
        answered("");

        assertThat(server.get(PLACE + "/coverage").body())
                .contains(
                        "Of 15 of the 15 needs these files do not tell who meets them.", "Add a directory of services");
        assertThat(server.get(PLACE + "/coverage/food").body())
                .contains("Access is not known.")
                .doesNotContain("Small areas with nobody in reach");
    }
}
