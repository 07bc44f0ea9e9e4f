package org.mainstay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.Main;
import org.mainstay.web.RunningServer;
import org.mainstay.web.store.cluster.OtherJava;

/// The same figures from pages and from the command line, byte for byte.
class SameFiguresTest {

    private static final String FOLDER = "../examples/ambleford";
    private static final String PLACE = "/places/ambleford";

    private final RunningServer server = RunningServer.shared();

    @TempDir
    private Path cache = Path.of("");

    private String money = "";

    @BeforeEach
    void money() throws IOException {
        money = command("money", FOLDER);
    }

    @Test
    void moneyIsTheSame() {
        assertThat(server.get(PLACE + "/money.json").body()).isEqualTo(money);
    }

    @Test
    void whoIsWhoIsTheSame() throws IOException {
        assertThat(server.get(PLACE + "/organisations.json").body()).isEqualTo(command("who", FOLDER));
    }

    @Test
    void organisationsFoundByTextAreTheSame() throws IOException {
        assertThat(server.get(PLACE + "/organisations.json?q=harbour").body())
                .isEqualTo(command("who", FOLDER, "--find", "harbour"));
    }

    @Test
    void whoIsReachedIsTheSame() throws IOException {
        assertThat(server.get(PLACE + "/coverage.json").body()).isEqualTo(command("coverage", FOLDER));
    }

    @Test
    void whoIsReachedForOneNeedByOneWayIsTheSame() throws IOException {
        assertThat(server.get(PLACE + "/coverage/food.json?by=walk&minutes=20").body())
                .isEqualTo(command("coverage", FOLDER, "--need", "food", "--by", "walk", "--minutes", "20"));
    }

    @Test
    void whyAnOrganisationClosesIsTheSame() throws IOException {
        assertThat(server.get(PLACE + "/organisations/GB-CHC-9901321/explain.json")
                        .body())
                .isEqualTo(command("explain", FOLDER, "GB-CHC-9901321"));
    }

    @Test
    void whichGrantsAreSoundIsTheSame() throws IOException {
        assertThat(server.get(PLACE + "/money/sound.json").body())
                .isEqualTo(command("sound", FOLDER, "--draws", "256"));
    }

    @Test
    void theTraceOfAFormulaIsTheSame() throws IOException {
        var figure = "money/2025-26/gap";

        assertThat(server.get(PLACE + "/figures/" + figure + ".json").body()).isEqualTo(command("trace", figure));
    }

    @Test
    void theTraceOfATotalIsTheSameButForWhatRowsSay() throws IOException {
        var figure = "money/2024-25/published_grants";

        assertThat(withoutTexts(
                        server.get(PLACE + "/figures/" + figure + ".json").body()))
                .isEqualTo(withoutTexts(command("trace", figure)));
    }

    private static String withoutTexts(String json) {
        return json.replaceAll("(?m)^( +)\"text\": .*$", "$1\"text\": null");
    }

    private String command(String... arguments) throws IOException {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "json"));
        return OtherJava.answer(cache, Main.class, all.toArray(String[]::new));
    }
}
