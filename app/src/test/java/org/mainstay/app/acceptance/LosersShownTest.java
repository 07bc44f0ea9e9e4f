package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No output may hide who loses service, or what the council alone gains or loses in cash.
class LosersShownTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyOutputShowsWhoLosesAndTheCouncilsOwnCash() throws IOException {
        var report = folder.resolve("report");
        var terminal = new Terminal(folder.resolve("cache"));

        var text = terminal.type(
                "appraise", Terminal.AMBLEFORD.toString(), "--saving", "50000", "--out", report.toString());
        var json = terminal.type("appraise", Terminal.AMBLEFORD.toString(), "--saving", "50000", "--format", "json");

        assertThat(text.out()).contains("Who loses service", "Decile 1, most deprived", "council cash");
        assertThat(json.out())
                .contains("\"by_decile\"", "\"by_need\"", "\"weighted_losers\"", "\"council_cash_pence\"");
        assertThat(Files.readString(report.resolve("figures.csv")))
                .contains("easy_disinvestment/by_decile/1", "easy_disinvestment/council_cash_pence");
        assertThat(Files.readString(report.resolve("report.html")))
                .contains(
                        "id=\"losers\"",
                        "Decile 1, most deprived",
                        "Council cash",
                        "Who pays and who saves, year by year");
    }
}
