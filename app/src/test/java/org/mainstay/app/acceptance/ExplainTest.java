package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Why the model closes an organisation of Ambleford, from the command to the trace.
class ExplainTest {

    private static final String PLACE = Terminal.AMBLEFORD.toString();
    private static final String HELPLINE = "Marl Valley Debt Helpline";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFirstSentenceSaysWhenAndWhy() {
        var screen = run("explain", PLACE, HELPLINE);

        assertThat(screen.code()).isZero();
        assertThat(words(screen.out()))
                .contains(
                        "With the option: At the end of month 15: reserves are overdrawn by £4,612; below 1 month for the second quarter-end in a row",
                        "The model keeps it open if the council pays at least £10,244 a year",
                        "From month 16 on it is closed.",
                        "1 Decisions",
                        "10 Outcomes");
    }

    @Test
    void theReportHasAPictureAndItsTable() throws IOException {
        var screen = run("explain", PLACE, HELPLINE, "--out", folder.toString());

        assertThat(screen.code()).isZero();
        assertThat(Files.readString(folder.resolve("explain.html")))
                .contains("<polyline", "Month by month as things are");
        assertThat(Files.readString(folder.resolve("figures.csv"))).contains("explain/GB-CHC-9901321/option/closes");
    }

    @Test
    void oneLineASavingAndAnOptionAreExplainedToo() throws IOException {
        var option = Files.writeString(folder.resolve("half.csv"), "line,change,percent\n" + HELPLINE + ",cut,50\n");

        assertThat(words(run("explain", PLACE, HELPLINE, "--end", "CONT VOL BODIES")
                        .out()))
                .contains("end Marl Valley Debt Helpline");
        assertThat(words(run("explain", PLACE, HELPLINE, "--option", option.toString())
                        .out()))
                .contains("cut Marl Valley Debt Helpline by 50%", "It stays open over these 36 months");
        assertThat(words(run("explain", PLACE, HELPLINE, "--saving", "5000").out()))
                .contains("With the option, which does nothing to it");
    }

    @Test
    void aRowOfAnOptionThatCannotBeUsedIsSaid() throws IOException {
        var option =
                Files.writeString(folder.resolve("odd.csv"), "line,change\n" + HELPLINE + ",end\nNobody At All,end\n");
        var screen = run("explain", PLACE, HELPLINE, "--option", option.toString());

        assertThat(screen.code()).isEqualTo(1);
        assertThat(words(screen.err())).contains("Nobody At All");
    }

    @Test
    void forProgramsEveryMonthIsThere() {
        var json = JsonTree.parse(run("explain", PLACE, HELPLINE, "--years", "1", "--format", "json")
                .out());

        assertThat(json.at("option").at("months").items()).hasSize(12);
        assertThat(json.at("steps").items()).hasSize(10);
        assertThat(json.at("option").at("closes").isNull()).isTrue();
    }

    @Test
    void whatCannotBeExplainedIsSaidInWords() {
        refused(3, "No organisation of these files is called xyzzy", "explain", PLACE, "xyzzy");
        refused(3, "give the id of one of them", "explain", PLACE, "Ambleford");
        refused(3, "has no funding line", "explain", PLACE, HELPLINE, "--end", "xyzzy");
        refused(2, "--years (11) must be from 1 to 10", "explain", PLACE, HELPLINE, "--years", "11");
        refused(2, "Name the organisation", "explain", PLACE, " ");
        refused(2, "Give one of", "explain", PLACE, HELPLINE, "--saving", "5k", "--end", "x");
    }

    private Terminal.Answer run(String... arguments) {
        return new Terminal(folder.resolve("cache")).type(arguments);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void refused(int code, String words, String... arguments) {
        var screen = run(arguments);
        assertThat(screen.code()).isEqualTo(code);
        assertThat(words(screen.err())).contains(words).doesNotContain("Exception");
    }
}
