package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A first look at Ambleford: soon there, and never to be taken for the whole answer.
class FirstLookTest {

    private static final String PLACE = Terminal.AMBLEFORD.toString();
    private static final String ROUGH = "This is a first look, not the whole answer";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void itSaysAtTheTopOfTheTextAndOfTheReportThatItIsOne() throws IOException {
        var out = folder.resolve("out");
        var answer = terminal().type("appraise", PLACE, "--saving", "400000", "--first", "--out", out.toString());

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out())
                .startsWith(ROUGH)
                .contains("Not worked out in a first look", "A first look. Looking from", "16 draws");
        var report = Files.readString(out.resolve("report.html"));
        assertThat(report)
                .contains("<h1>First look: Saving £400,000 a year", "A first look, not the whole answer. Over 3 years");
        // To look for a subsequence takes a minute in a page of this length.
        assertThat(List.of(ROUGH, "Where the answer turns", "<p>Not worked out in a first look.</p>"))
                .map(report::indexOf)
                .isSorted()
                .allMatch(at -> at > 0);
    }

    @Test
    void programsAreToldByAnObjectThatOnlyAFirstLookHas() {
        var first = terminal().ask("appraise", PLACE, "--saving", "400000", "--first");

        assertThat(first.at("draws").number()).isEqualTo(16);
        assertThat(first.at("rough").at("share_points").number()).isEqualTo(20);
        assertThat(first.at("rough").at("said").text()).startsWith(ROUGH);
        assertThat(first.at("rough").at("not_worked_out").texts()).isNotEmpty();
        assertThat(first.at("approaches").items())
                .allSatisfy(approach -> assertThat(approach.at("figures")
                                .at("shortfall_pence")
                                .at("value")
                                .number())
                        .isNotPositive());
    }

    @Test
    void optionsAreLookedAtToo() throws IOException {
        var one = option("one", "end");
        var other = option("other", "cut");
        var alone = terminal().ask("appraise", PLACE, "--option", one, "--first");
        var beside = terminal().ask("appraise", PLACE, "--saving", "400000", "--compare", one, other, "--first");

        assertThat(alone.at("option").at("option").text()).isEqualTo("one");
        assertThat(alone.at("rough").at("said").text()).contains("judge the same changes otherwise");
        assertThat(beside.at("options").items()).hasSize(2);
        assertThat(beside.at("approaches").items()).hasSize(4);
    }

    @Test
    void itTakesItsOwnDrawsAndNoShocks() {
        var draws = terminal().type("appraise", PLACE, "--saving", "400000", "--first", "--draws", "256");
        var stress = terminal().type("appraise", PLACE, "--saving", "400000", "--first", "--stress");

        assertThat(draws.code()).isEqualTo(2);
        assertThat(draws.err()).contains("--first takes its own few draws (16)");
        assertThat(stress.code()).isEqualTo(2);
        assertThat(stress.err()).contains("--first leaves shocks out");
    }

    private String option(String name, String change) throws IOException {
        var file = folder.resolve(name + ".csv");
        var row = "\"Click Start Wharfside, GRANTS TO VOL ORGS\",%s,50".formatted(change);
        Files.writeString(file, "line,change,percent\n" + row + "\n");
        return file.toString();
    }

    private Terminal terminal() {
        return new Terminal(folder.resolve("cache"));
    }
}
