package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What shocks do to Ambleford, as its truths say.
class StressTest {

    private static final String PLACE = Terminal.AMBLEFORD.toString();
    private static final String SHOCKS = "../examples/shocks/ambleford.csv";

    @TempDir
    private static Path folder = Path.of("");

    private static String words = "";
    private static JsonTree answer = JsonTree.parse("{}");

    @BeforeAll
    static void asks() {
        var told = run(
                "stress",
                PLACE,
                "--shock",
                SHOCKS,
                "--draws",
                "128",
                "--out",
                folder.resolve("out").toString());
        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
        words = told.out().replaceAll("\\s+", " ");
        answer = JsonTree.parse(run("stress", PLACE, "--shock", SHOCKS, "--draws", "128", "--format", "json")
                .out());
    }

    private static Terminal.Answer run(String... arguments) {
        return new Terminal(folder.resolve("cache")).type(arguments);
    }

    private static JsonTree shock(String id) {
        return answer.at("shocks").items().stream()
                .filter(shock -> shock.at("shock").piece().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static long unserved(String id) {
        return (Long) shock(id).at("people_not_served").at("value").piece();
    }

    @Test
    void twoThatBackEachOtherUpHurtOnlyTogether() {
        var first = answer.at("together").items().getFirst();

        assertThat(unserved("good-company-closes")).isLessThan(10);
        assertThat(unserved("kettle-on-closes")).isLessThan(10);
        assertThat(first.at("only_together").piece()).isEqualTo(true);
        assertThat((Long) first.at("both_unserved").at("value").piece()).isGreaterThan(500);
        assertThat(words)
                .contains(
                        "Watch two shocks together: Good Company closes",
                        "nearly all of it is lost only where they meet");
    }

    @Test
    void everyShockIsToldByMonthDecileAndWard() {
        for (var shock : answer.at("shocks").items()) {
            assertThat(shock.at("curve").items()).hasSize(36);
            assertThat(shock.at("by_decile").items()).hasSizeGreaterThanOrEqualTo(10);
            assertThat(shock.at("by_ward").items())
                    .hasSize(20)
                    .allSatisfy(ward -> assertThat(ward.at("curve").items()).hasSize(12));
        }
    }

    @Test
    void whoClosesIsNamedWithTheReason() {
        var closing = shock("kettle-on-closes").at("closes").items().getFirst();

        assertThat(closing.at("name").piece()).isEqualTo("Kettle On");
        assertThat(closing.at("why").piece()).isEqualTo("The shock itself closes it.");
    }

    @Test
    void theReportAndItsTablesLieWhereTheyWereAskedFor() throws IOException {
        var report = Files.readString(folder.resolve("out/stress.html"));

        assertThat(report)
                .contains(
                        "How resilient is this place?",
                        "Good Company closes",
                        "<polygon",
                        "the one that takes most first");
        assertThat(Files.readString(folder.resolve("out/figures.csv"))).contains("stress/shock/kettle-on-closes/ward/");
    }

    @Test
    void aShockIsTracedToTheRowThatSaysIt() {
        run("stress", PLACE, "--shock", SHOCKS, "--draws", "128", "--years", "1");

        assertThat(run("trace", "stress/shock/kettle-on-closes/rows").out()).contains("Kettle On closes,body_closes");
    }

    @Test
    void choicesAreHeldAgainstTheSameShocks() throws IOException {
        var option = folder.resolve("end-kettle.csv");
        Files.writeString(option, "line,change\nKettle On,end\n");
        var told = run(
                "stress",
                PLACE,
                "--shock",
                SHOCKS,
                "--option",
                option.toString(),
                "--draws",
                "128",
                "--format",
                "json");

        var choices = JsonTree.parse(told.out()).at("choices").items();
        assertThat(choices.stream().map(choice -> choice.at("name").piece()).toList())
                .isEqualTo(List.of("As things are", "Option end-kettle"));
        assertThat(lost(choices.getLast())).isGreaterThan(lost(choices.getFirst()) + 400);
        assertThat(run("stress", PLACE, "--shock", SHOCKS, "--option", option.toString(), "--draws", "128")
                        .out())
                .contains("Which choice takes the next blow best");
    }

    private static long lost(JsonTree choice) {
        return (Long) choice.at("shocks")
                .items()
                .getFirst()
                .at("people_not_served")
                .at("value")
                .piece();
    }

    @Test
    void theShocksThatShipAreTriedUnlessOthersAreGiven() {
        var told = run("stress", PLACE, "--draws", "128", "--years", "1", "--losses", "2", "--format", "json");

        assertThat(told.code()).isZero();
        assertThat(JsonTree.parse(told.out()).at("shocks").items()).hasSize(11);
        assertThat(JsonTree.parse(told.out()).at("losses").at("pairs").items()).hasSize(10);
    }

    @Test
    void whatCannotBeReadOrAskedIsSaidInWords() throws IOException {
        var wrong = folder.resolve("wrong.csv");
        Files.writeString(wrong, "shock,kind,percent\nA,payer_cuts,much\n");
        var part = folder.resolve("part.csv");
        Files.writeString(
                part, "shock,kind,whom,percent\nA,payer_cuts,nhs,50\nB,vanishes,,5\nC,body_closes,Nobody Here,\n");
        var none = folder.resolve("none.csv");
        Files.writeString(none, "line,change\nA,end\n");

        var partly = run("stress", PLACE, "--shock", part.toString(), "--draws", "128");

        assertThat(run("stress", PLACE, "--draws", "7").err()).contains("--draws (7) must be from 128");
        assertThat(run("stress", PLACE, "--years", "11").code()).isEqualTo(2);
        assertThat(run("stress", PLACE, "--losses", "4").err()).contains("--losses (4) must be from 1 to 3");
        assertThat(run("stress", PLACE, "--shock", wrong.toString()).err()).contains("No row of", "column percent");
        assertThat(run("stress", PLACE, "--shock", none.toString()).code()).isEqualTo(3);
        assertThat(run("stress", PLACE, "--shock", none.toString()).err()).contains("the headings shock and kind");
        assertThat(partly.code()).isEqualTo(1);
        assertThat(partly.err().replaceAll("\\s+", " "))
                .contains("\"vanishes\" in the column kind", "no organisation with a funding line is called that");
    }
}
