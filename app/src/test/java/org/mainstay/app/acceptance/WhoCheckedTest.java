package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.example.SmallPlace;

/// `who` says how well names alone would have found what numbers told.
class WhoCheckedTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesThatOnlyANumberTiesAreLookedForWithTheNumberHidden() throws IOException {
        SmallPlace.write(folder);
        Files.writeString(folder.resolve("more-grants.csv"), """
                Identifier,Title,Description,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,Recipient Org:Charity Number,Funding Org:Identifier,Funding Org:Name
                360G-small-3,Advice,Debt advice,GBP,900,2024-05-01,GB-CHC-1000001,The Debt Help Association Smallford,1000001,GB-LAE-SML,Smallford Council
                """);
        var terminal = new Terminal(folder.resolve("cache"));

        assertThat(terminal.type("who", folder.toString(), "--format", "json").out())
                .containsIgnoringWhitespaces("\"checked\":{\"names\":1,\"found\":1,\"joined\":1,\"wrong\":0}");
        assertThat(terminal.type("who", folder.toString()).out())
                .containsIgnoringWhitespaces(
                        "with the number hidden: of 1, 1 came among the candidates, 1 would be joined");
    }

    @Test
    void withoutSuchNamesNothingIsSaid() throws IOException {
        SmallPlace.write(folder);

        assertThat(new Terminal(folder.resolve("cache"))
                        .type("who", folder.toString())
                        .out())
                .doesNotContain("As a check");
    }
}
